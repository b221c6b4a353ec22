package org.claimwire.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process by its id and its start, because an id alone may be another program's by now.
 *
 * @param started when, to the second
 */
public record Pid(long id, Instant started) {

  private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(5);

  /** The pid of a process that runs. */
  public static Pid of(ProcessHandle process) {
    return new Pid(process.pid(), process.info().startInstant().orElse(Instant.now()));
  }

  /** The pid noted in a file; empty where the file is missing. */
  public static Optional<Pid> noted(Path file) {
    try {
      String[] words = Files.readString(file).strip().split(" ");
      return Optional.of(new Pid(Long.parseLong(words[0]), Instant.parse(words[1])));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + file, e);
    }
  }

  /** Notes it in a file for {@link #noted}. */
  public void noteIn(Path file) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, id + " " + started + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("writing " + file, e);
    }
  }

  /** The process if it still runs; empty where it has ended, even if its id was given again. */
  public Optional<ProcessHandle> process() {
    return ProcessHandle.of(id)
        .filter(ProcessHandle::isAlive)
        .filter(
            process ->
                process
                    .info()
                    .startInstant()
                    .map(at -> Duration.between(at, started).abs().compareTo(CLOCK_TOLERANCE) <= 0)
                    .orElse(true));
  }
}

package org.claimwire.local.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What PostgreSQL notes of itself in {@code postmaster.pid}. The file stays behind when the server
 * is killed, so its process may be gone and its pid another's.
 *
 * @param started when, to the second
 */
record Postmaster(long pid, Instant started, int port) {

  private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(5);

  static Optional<Postmaster> of(Path dataFolder) {
    Path file = dataFolder.resolve("postmaster.pid");
    try {
      // Lines: pid, data folder, start time in epoch seconds, port, …
      List<String> lines = Files.readAllLines(file);
      return lines.size() < 4
          ? Optional.empty()
          : Optional.of(
              new Postmaster(
                  Long.parseLong(lines.get(0).strip()),
                  Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip())),
                  Integer.parseInt(lines.get(3).strip())));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + file, e);
    }
  }

  boolean isAlive() {
    return process().isPresent();
  }

  /** The running server; empty where it has ended, even if another program has its pid now. */
  Optional<ProcessHandle> process() {
    return ProcessHandle.of(pid)
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

package org.claimwire.local.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.claimwire.local.process.Pid;

/**
 * What PostgreSQL notes of itself in {@code postmaster.pid}. The file stays behind when the server
 * is killed.
 */
record Postmaster(Pid pid, int port) {

  static Optional<Postmaster> of(Path dataFolder) {
    Path file = dataFolder.resolve("postmaster.pid");
    try {
      // Lines: pid, data folder, start time in epoch seconds, port, …
      List<String> lines = Files.readAllLines(file);
      return lines.size() < 4
          ? Optional.empty()
          : Optional.of(
              new Postmaster(
                  new Pid(
                      Long.parseLong(lines.get(0).strip()),
                      Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()))),
                  Integer.parseInt(lines.get(3).strip())));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + file, e);
    }
  }
}

package org.claimwire.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;

/** What a process wrote. */
public record LogFile(Path path) {

  /** Its last lines, oldest first; empty where it has not written yet. */
  public List<String> last(int count) {
    if (!Files.exists(path)) {
      return List.of();
    }
    var lines = new ArrayDeque<String>();
    try (var reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.addLast(line);
        if (lines.size() > count) {
          lines.removeFirst();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + path, e);
    }
    return List.copyOf(lines);
  }
}

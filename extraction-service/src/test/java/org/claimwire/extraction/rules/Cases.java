package org.claimwire.extraction.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tables of sentences and what is to be read from them: a sentence on its own line, then one
 * indented line for each thing expected; none for a sentence that holds nothing of the kind. Lines
 * that begin with {@code //} speak to the reader.
 */
final class Cases {

  static final List<String> TABLES = List.of("times.txt", "quantities.txt", "facts.txt");

  record Row(String sentence, List<String> expected) {

    @Override
    public String toString() {
      return sentence;
    }
  }

  private Cases() {}

  static List<Row> in(String table) {
    Path file = Path.of("src/test/resources/rules").resolve(table);
    try {
      List<Row> rows = new ArrayList<>();
      for (String line : Files.readAllLines(file)) {
        if (line.isBlank() || line.startsWith("//")) {
          continue;
        }
        if (line.startsWith(" ")) {
          rows.get(rows.size() - 1).expected().add(tidy(line));
        } else {
          rows.add(new Row(line.strip(), new ArrayList<>()));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + file, e);
    }
  }

  /** The columns of a line without the blanks that align them. */
  private static String tidy(String line) {
    return String.join(" | ", Arrays.stream(line.split("\\|")).map(String::strip).toList());
  }
}

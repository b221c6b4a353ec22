package org.claimwire.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwire.extraction.claim.Claim;
import org.claimwire.extraction.claim.Reading;
import org.claimwire.extraction.claim.Speaker;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Small texts and the statements in them, graded from A (plain) to N (hard): prose, a line of three
 * dashes, and a line a statement, {@code STANCE | speaker | words | form}; no line where nobody
 * says anything.
 *
 * <p>{@code -Dgolden.rewrite=true} writes what is extracted today into the files, to be read before
 * it is committed; where {@code CI} is set it is refused.
 */
class GoldenCasesIT {

  private static final Path FOLDER = Path.of("src/test/resources/golden");
  private static final String RULE = "\n---\n";

  private static ExtractClaims extractClaims;

  @BeforeAll
  static void load() {
    extractClaims = Models.extractClaims();
  }

  @TestFactory
  Stream<DynamicTest> a_case_gives_the_statements_it_lists() throws IOException {
    boolean rewrite = Boolean.getBoolean("golden.rewrite");
    assertThat(rewrite && System.getenv("CI") != null)
        .as("cases are not rewritten in CI")
        .isFalse();
    List<Path> cases;
    try (Stream<Path> files = Files.list(FOLDER)) {
      cases = files.sorted().toList();
    }
    return cases.stream().map(file -> dynamicTest(name(file), () -> check(file, rewrite)));
  }

  private static void check(Path file, boolean rewrite) throws IOException {
    String content = Files.readString(file);
    String text = content.substring(0, content.indexOf(RULE));
    List<String> lines = statements(text);
    if (rewrite) {
      Files.writeString(
          file, text + RULE + lines.stream().map(l -> l + "\n").collect(Collectors.joining()));
    }
    assertThat(lines)
        .isEqualTo(content.substring(content.indexOf(RULE) + RULE.length()).lines().toList());
  }

  private static List<String> statements(String text) {
    List<String> lines = new ArrayList<>();
    if (extractClaims.of(Models.article(text)) instanceof Reading.Read read) {
      for (Claim claim : read.claims()) {
        if (claim instanceof Claim.Statement statement) {
          lines.add(line(text, statement));
        }
      }
    }
    return lines;
  }

  private static String line(String text, Claim.Statement statement) {
    String speaker =
        switch (statement.speaker()) {
          case Speaker.Named named -> named.who().name();
          case Speaker.Unnamed unnamed -> "nobody named";
        };
    String words =
        statement.content().stream()
            .map(span -> span.in(text).replaceAll("\\s+", " "))
            .collect(Collectors.joining(" … "));
    String via = statement.via().map(v -> " | via " + v.name()).orElse("");
    return statement.stance()
        + " | "
        + speaker
        + " | "
        + words
        + " | "
        + statement.form().name().toLowerCase(java.util.Locale.ROOT)
        + via;
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".txt", "").replace('-', ' ');
  }
}

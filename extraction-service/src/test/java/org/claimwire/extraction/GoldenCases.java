package org.claimwire.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwire.extraction.claim.Claim;
import org.claimwire.extraction.claim.Reading;
import org.junit.jupiter.api.DynamicTest;

/**
 * Small texts and the claims in them, graded from A (plain) to N (hard): prose, a line of three
 * dashes, and a line a claim; no line where there is none.
 *
 * <p>{@code -Dgolden.rewrite=true} writes what is extracted today into the files, to be read before
 * it is committed; where {@code CI} is set it is refused.
 */
final class GoldenCases {

  private static final String RULE = "\n---\n";

  private GoldenCases() {}

  /**
   * One test a file of a folder.
   *
   * @param folder within {@code src/test/resources}
   * @param lines the claims of a text, one a line
   */
  static Stream<DynamicTest> in(String folder, Function<String, List<String>> lines) {
    boolean rewrite = Boolean.getBoolean("golden.rewrite");
    assertThat(rewrite && System.getenv("CI") != null)
        .as("cases are not rewritten in CI")
        .isFalse();
    try (Stream<Path> files = Files.list(Path.of("src/test/resources", folder))) {
      return files.sorted().toList().stream()
          .map(file -> dynamicTest(name(file), () -> check(file, lines, rewrite)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The claims of a text of Wednesday, 4 February 2026. */
  static List<Claim> claimsIn(String text) {
    return switch (Models.extractClaims().of(Models.article(text))) {
      case Reading.Read read -> read.claims();
      case Reading.Refused refused -> throw new AssertionError("refused: " + refused);
    };
  }

  private static void check(Path file, Function<String, List<String>> read, boolean rewrite)
      throws IOException {
    String content = Files.readString(file);
    String text = content.substring(0, content.indexOf(RULE));
    List<String> lines = read.apply(text);
    if (rewrite) {
      Files.writeString(
          file, text + RULE + lines.stream().map(l -> l + "\n").collect(Collectors.joining()));
    }
    assertThat(lines)
        .isEqualTo(content.substring(content.indexOf(RULE) + RULE.length()).lines().toList());
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".txt", "").replace('-', ' ');
  }
}

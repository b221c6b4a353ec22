package org.claimwire.extraction;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwire.extraction.claim.Claim;
import org.claimwire.extraction.claim.Speaker;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Who says what, as {@link GoldenCases}: {@code STANCE | speaker | words | form}. */
class GoldenCasesIT {

  @TestFactory
  Stream<DynamicTest> a_case_gives_the_statements_it_lists() {
    return GoldenCases.in("golden", GoldenCasesIT::statements);
  }

  private static List<String> statements(String text) {
    return GoldenCases.claimsIn(text).stream()
        .filter(Claim.Statement.class::isInstance)
        .map(claim -> line(text, (Claim.Statement) claim))
        .toList();
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
}

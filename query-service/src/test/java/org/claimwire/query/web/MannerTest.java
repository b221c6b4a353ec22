package org.claimwire.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimwire.contracts.ArticleClaims;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MannerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "says | direct | asserted | quoted",
        "says | indirect | planned | paraphrased, planned",
        "criticises | mixed | asserted | criticism, partly quoted",
        "denies | indirect | denied | denial, paraphrased",
        "accuses | indirect | alleged | accusation, paraphrased",
        "denies | indirect | alleged | denial, paraphrased, alleged"
      })
  void a_statement_is_named_by_what_it_does_and_how_it_is_told(
      String stance, String form, String certainty, String words) {
    assertThat(Manner.of(claim(form, stance, certainty))).isEqualTo(words);
  }

  private static ArticleClaims.Claim claim(String form, String stance, String certainty) {
    return new ArticleClaims.Claim(
        "c1",
        "statement",
        "test.rule",
        0.9,
        "the ramp reopens",
        "body",
        new ArticleClaims.Evidence(0, 16, "the ramp reopens", "", ""),
        "affirmed",
        certainty,
        new ArticleClaims.Statement(form, null, null, List.of(), List.of(), stance, null, null),
        null,
        List.of(),
        List.of(),
        List.of());
  }
}

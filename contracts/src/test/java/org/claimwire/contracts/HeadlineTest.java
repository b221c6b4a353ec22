package org.claimwire.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimwire.contracts.ArticleClaims.Zone;
import org.junit.jupiter.api.Test;

class HeadlineTest {

  private static final String TEXT =
      "Quay TV\n\uD83D\uDEA2 Ramp to reopen\nThe ramp opens on Monday.";

  @Test
  void the_title_that_was_given_comes_first() {
    assertThat(claims("Ramp opens", new Zone("headline", 8, 24)).headline()).contains("Ramp opens");
  }

  @Test
  void a_headline_in_the_text_stands_in_for_it() {
    assertThat(claims(null, new Zone("boilerplate", 0, 7), new Zone("headline", 8, 24)).headline())
        .contains("\uD83D\uDEA2 Ramp to reopen");
  }

  @Test
  void a_text_alone_has_none() {
    assertThat(claims(null, new Zone("body", 25, 50)).headline()).isEmpty();
  }

  @Test
  void a_zone_beyond_the_text_is_no_headline() {
    assertThat(claims(null, new Zone("headline", 8, 500)).headline()).isEmpty();
  }

  private static ArticleClaims claims(String title, Zone... zones) {
    return new ArticleClaims(
        ArticleClaims.SCHEMA,
        new ArticleClaims.Extractor("claimwire", "1"),
        new ArticleClaims.Article("a", "r", null, null, title, null, null, "en", TEXT),
        null,
        List.of(zones),
        List.of(),
        List.of());
  }
}

package org.claimwire.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.claimwire.contracts.ArticleClaims;
import org.junit.jupiter.api.Test;

class CitationTest {

  private static final String PAGE = "http://localhost:8080/articles/a1";

  @Test
  void a_citation_has_the_quotation_its_source_and_a_link_to_the_words() {
    assertThat(
            Citation.of(
                article("https://harbour-gazette.example/ramp"), claim("the ramp reopens"), PAGE))
        .isEqualTo(
            "“the ramp reopens” (Tove Ahlgren, Harbour Gazette, “Ferry ramp to reopen”,"
                + " 4 February 2026)"
                + " https://harbour-gazette.example/ramp#:~:text=the%20ramp%20reopens");
  }

  @Test
  void where_the_article_has_no_address_on_the_web_the_link_leads_to_its_page() {
    for (String uri : new String[] {null, "file:ramp.txt", "javascript:alert(1)", "ht tp:"}) {
      assertThat(Citation.of(article(uri), claim("the ramp reopens"), PAGE))
          .endsWith(" http://localhost:8080/articles/a1#claim-c1");
    }
  }

  @Test
  void a_long_quotation_is_linked_by_its_ends() {
    assertThat(
            TextFragment.link(
                "https://a.example/x", "one two three four five six\n\nseven eight nine ten"))
        .isEqualTo(
            "https://a.example/x#:~:text=one%20two%20three%20four,seven%20eight%20nine%20ten");
  }

  @Test
  void marks_with_a_meaning_in_a_fragment_are_escaped() {
    assertThat(TextFragment.link("https://a.example/x#top", "half-built, “naïve” & 50% #1"))
        .isEqualTo(
            "https://a.example/x#top:~:text="
                + "half%2Dbuilt%2C%20%E2%80%9Cna%C3%AFve%E2%80%9D%20%26%2050%25%20%231");
  }

  private static ArticleClaims.Article article(String uri) {
    return new ArticleClaims.Article(
        "a1",
        "r1",
        uri,
        "Harbour Gazette",
        "Ferry ramp to reopen",
        "Tove Ahlgren",
        Instant.parse("2026-02-04T00:00:00Z"),
        "en",
        "the ramp reopens");
  }

  private static ArticleClaims.Claim claim(String words) {
    return new ArticleClaims.Claim(
        "c1",
        "fact",
        "test.rule",
        0.9,
        words,
        "body",
        new ArticleClaims.Evidence(0, words.length(), words, "", ""),
        "affirmed",
        "asserted",
        null,
        null,
        List.of(),
        List.of(),
        List.of());
  }
}

package org.claimwire.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {

  private static final Draft FERRY =
      new Draft()
          .uri("https://gazette.example/ferry")
          .outlet("Harbour Gazette")
          .title("Ferry ramp to reopen")
          .author("Tove Ahlgren")
          .publishedAt("2026-02-04")
          .language("en")
          .text("The ramp reopens.");

  @Test
  void an_id_and_a_revision_never_change_for_the_same_content() {
    Article article = article(FERRY);

    // Whoever changes these gives every article of every archive a second identity.
    assertThat(article.id().value()).isEqualTo("48a5c45a7733016967b90061de7104b6");
    assertThat(article.revision().value())
        .isEqualTo("sha256:2bf605ad71c3c16c97f7019c83e12fc7919266edb7c5447e87cbf43ff8680b5e");
    assertThat(article(FERRY.uri(null)).id().value()).isEqualTo("814291f5faa4eee77e2b375d0fd7744a");
  }

  @Test
  void at_one_address_there_is_one_article_whatever_it_says() {
    Article corrected = article(FERRY.text("The ramp stays closed.").title("Correction"));

    assertThat(corrected.id()).isEqualTo(article(FERRY).id());
    assertThat(corrected.revision()).isNotEqualTo(article(FERRY).revision());
  }

  @Test
  void two_addresses_are_two_articles_even_with_the_same_words() {
    assertThat(article(FERRY.uri("https://echo.example/ferry")).id())
        .isNotEqualTo(article(FERRY).id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"file:ferry.txt", "file://server/ferry.txt", "tag:gazette.example,2026:1", ""})
  void what_identifies_nothing_leaves_the_id_to_the_content(String uri) {
    assertThat(article(FERRY.uri(uri)).id()).isEqualTo(article(FERRY.uri(null)).id());
  }

  @Test
  void files_of_one_name_with_different_words_are_different_articles() {
    Draft file = FERRY.uri("file:ferry.txt");

    assertThat(article(file.text("It rains.")).id()).isNotEqualTo(article(file).id());
  }

  @Test
  void an_unaddressed_article_stays_itself_when_its_author_and_date_become_known() {
    Draft bare = FERRY.uri(null);

    assertThat(article(bare.author(null).publishedAt(null).language(null)).id())
        .isEqualTo(article(bare).id());
  }

  @Test
  void every_field_counts_for_the_revision() {
    Stream<Draft> changed =
        Stream.of(
            FERRY,
            FERRY.uri("https://gazette.example/ferry#top"),
            FERRY.outlet("Gazette"),
            FERRY.title("Ramp"),
            FERRY.author("T. Ahlgren"),
            FERRY.publishedAt("2026-02-05"),
            FERRY.language("sv"),
            FERRY.text("The ramp reopens. "));

    assertThat(changed.map(draft -> article(draft).revision())).doesNotHaveDuplicates();
  }

  @Test
  void words_that_move_from_one_field_to_the_next_are_another_revision() {
    Draft left = new Draft().outlet("ab").title("c").text("Rain.");
    Draft right = new Draft().outlet("a").title("bc").text("Rain.");
    Draft absent = new Draft().title("abc").text("Rain.");
    Draft present = new Draft().outlet("abc").text("Rain.");

    assertThat(Stream.of(left, right, absent, present).map(draft -> article(draft).revision()))
        .doesNotHaveDuplicates();
    assertThat(Stream.of(left, right, absent, present).map(draft -> article(draft).id()))
        .doesNotHaveDuplicates();
  }

  @Test
  void the_same_instant_in_another_offset_is_the_same_revision() {
    assertThat(article(FERRY.publishedAt("2026-02-04T01:00:00+01:00"))).isEqualTo(article(FERRY));
  }

  private static Article article(Draft draft) {
    return ((Admission.Admitted) Admission.of(draft.submission())).article();
  }
}

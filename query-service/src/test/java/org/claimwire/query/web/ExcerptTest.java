package org.claimwire.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimwire.query.reconcile.words.Text;
import org.junit.jupiter.api.Test;

class ExcerptTest {

  @Test
  void words_stand_in_their_sentence() {
    String text = "The ramp is old. It shut for two hours on Monday. Nobody was hurt.";
    int start = text.indexOf("two hours");

    Excerpt excerpt = Excerpt.of(new Text(text), start, start + "two hours".length());

    assertThat(excerpt.before()).isEqualTo("It shut for ");
    assertThat(excerpt.words()).isEqualTo("two hours");
    assertThat(excerpt.after()).isEqualTo(" on Monday.");
  }

  @Test
  void a_sentence_without_end_is_cut_on_both_sides() {
    String text = "a".repeat(10_000) + " quay " + "b".repeat(10_000);

    Excerpt excerpt = Excerpt.of(new Text(text), 10_001, 10_005);

    assertThat(excerpt.words()).isEqualTo("quay");
    assertThat(excerpt.before()).startsWith("… ").hasSizeLessThan(300);
    assertThat(excerpt.after()).endsWith(" …").hasSizeLessThan(300);
  }

  @Test
  void a_long_sentence_is_cut_between_two_words() {
    String text = "the ramp is old and wet ".repeat(20) + "quay" + " and shut for good".repeat(20);
    int start = text.indexOf("quay");

    Excerpt excerpt = Excerpt.of(new Text(text), start, start + "quay".length());

    assertThat(excerpt.before()).matches("… (the|ramp|is|old|and|wet) .*");
    assertThat(excerpt.after()).matches(".* (and|shut|for|good) …");
  }

  @Test
  void places_are_counted_in_code_points() {
    assertThat(Excerpt.of(new Text("\uD83D\uDEA2 docks in May."), 11, 14).words()).isEqualTo("May");
  }

  @Test
  void a_copy_is_known_whatever_quotation_marks_it_is_set_in() {
    assertThat(whole("“It is shut,” she said.").plain())
        .isEqualTo(whole("\"It is shut,\" she said.").plain());
  }

  private static Excerpt whole(String sentence) {
    return Excerpt.of(new Text(sentence), 0, sentence.length());
  }
}

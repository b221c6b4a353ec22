package org.claimwire.extraction.attribution.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.claimwire.extraction.text.Span;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void marks_are_words_of_their_own() {
    assertThat(printed(of("Don't, the non‑stop “ferry”.")))
        .containsExactly("Don", "'", "t", ",", "the", "non", "‑", "stop", "“", "ferry", "”", ".");
  }

  @Test
  void dotted_letters_are_one_word() {
    assertThat(printed(of("The U.N. envoy left at 9 a.m. for room B.")))
        .containsExactly(
            "The", "U.N.", "envoy", "left", "at", "9", "a.m.", "for", "room", "B", ".");
  }

  @Test
  void only_words_of_the_blocks_are_read_and_each_block_starts_a_line() {
    String text = "Headline\nAdvert\nFirst line.\nSecond";
    Words words = Words.of(text, List.of(new Span(0, 8), new Span(16, text.length())));
    assertThat(printed(words)).containsExactly("Headline", "First", "line", ".", "Second");
    assertThat(IntStream.range(0, words.size()).map(words::line)).containsExactly(0, 1, 1, 1, 2);
  }

  @Test
  void a_title_ends_no_sentence() {
    Words words = of("Dr. Brandt spoke. He left at noon and J. Roe stayed.");
    assertThat(words.sentence(words.size() - 1)).isEqualTo(1);
    assertThat(words.word(5)).isEqualTo("He");
    assertThat(words.sentence(5)).isEqualTo(1);
  }

  @Test
  void a_sentence_ends_behind_its_closing_marks() {
    Words words = of("“We will not go.” Nobody went.");
    assertThat(words.word(7)).isEqualTo("Nobody");
    assertThat(words.sentence(6)).isZero();
    assertThat(words.sentence(7)).isEqualTo(1);
  }

  @Test
  void quoted_words_are_those_between_the_marks() {
    Words words = of("She called it \"a paper ramp\" twice.");
    assertThat(
            IntStream.range(0, words.size()).filter(words::quoted).mapToObj(words::word).toList())
        .containsExactly("\"", "a", "paper", "ramp", "\"");
  }

  @Test
  void shapes_keep_what_lower_casing_loses() {
    assertThat(List.of("ramp", "Mara", "NATO", "A", "2nd", "€").stream().map(Shape::of))
        .containsExactly(
            Shape.LOWER,
            Shape.CAPITALISED,
            Shape.CAPITALS,
            Shape.CAPITALISED,
            Shape.NUMBER,
            Shape.MARK);
  }

  private static Words of(String text) {
    return Words.of(text, List.of(new Span(0, text.length())));
  }

  private static List<String> printed(Words words) {
    return IntStream.range(0, words.size()).mapToObj(words::word).toList();
  }
}

package org.claimwire.extraction.attribution.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.claim.Stance;
import org.claimwire.extraction.text.Span;
import org.junit.jupiter.api.Test;

class NestingTest {

  @Test
  void a_second_voice_inside_reported_speech_stands_for_itself() {
    String text = "Lindqvist said the engineer warned of rust";
    Attribution outer = of(text, "Lindqvist", "said", "the engineer warned of rust", Stance.SAYS);
    Attribution inner = of(text, "the engineer", "warned", "of rust", Stance.SAYS);
    assertThat(Nesting.withoutEchoes(text, List.of(outer, inner))).containsExactly(outer, inner);
  }

  @Test
  void what_a_speaker_thinks_inside_her_own_words_is_part_of_them() {
    String text = "Lindqvist said she hoped for rain";
    Attribution outer = of(text, "Lindqvist", "said", "she hoped for rain", Stance.SAYS);
    Attribution inner = of(text, "she", "hoped", "for rain", Stance.BELIEVES);
    assertThat(Nesting.withoutEchoes(text, List.of(outer, inner))).containsExactly(outer);
  }

  @Test
  void inside_a_quotation_only_the_quotation_stands() {
    String text = "“Brandt told us of rust,” Lindqvist said";
    Attribution outer = of(text, "Lindqvist", "said", "“Brandt told us of rust,”", Stance.SAYS);
    Attribution inner = of(text, "Brandt", "told", "of rust", Stance.SAYS);
    assertThat(Nesting.withoutEchoes(text, List.of(inner, outer))).containsExactly(outer);
  }

  @Test
  void neighbours_do_not_touch_each_other() {
    String text = "Lindqvist denied it, and Brandt said it was true";
    Attribution first = of(text, "Lindqvist", "denied", "it", Stance.DENIES);
    Attribution second = of(text, "Brandt", "said", "it was true", Stance.SAYS);
    assertThat(Nesting.withoutEchoes(text, List.of(first, second))).hasSize(2);
  }

  private static Attribution of(
      String text, String source, String cue, String content, Stance stance) {
    return new Attribution(
        Decoder.BY_CUE,
        Optional.of(span(text, source)),
        Optional.of(span(text, cue)),
        List.of(span(text, content)),
        stance,
        .9);
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }
}

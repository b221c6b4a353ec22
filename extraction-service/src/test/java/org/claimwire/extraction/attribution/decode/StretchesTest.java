package org.claimwire.extraction.attribution.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimwire.extraction.text.Span;
import org.junit.jupiter.api.Test;

class StretchesTest {

  @Test
  void blocks_of_a_usual_article_stay_together() {
    List<Span> blocks = List.of(new Span(0, 80), new Span(90, 500));
    assertThat(Stretches.of("x".repeat(500), blocks)).containsExactly(blocks);
  }

  @Test
  void a_gigantic_block_is_cut_at_blanks_and_nothing_is_lost() {
    String text = "ramp ".repeat(30_000);
    List<List<Span>> stretches = Stretches.of(text, List.of(new Span(0, text.length())));
    int at = 0;
    for (List<Span> stretch : stretches) {
      for (Span part : stretch) {
        assertThat(part.start()).isEqualTo(at);
        assertThat(part.length()).isLessThanOrEqualTo(20_000);
        assertThat(part.in(text).strip()).startsWith("ramp").endsWith("ramp");
        at = part.end();
      }
    }
    assertThat(at).isEqualTo(text.length());
  }

  @Test
  void a_block_without_blanks_is_cut_between_whole_characters() {
    String text = "x" + "😀".repeat(15_000);
    List<List<Span>> stretches = Stretches.of(text, List.of(new Span(0, text.length())));
    assertThat(stretches).hasSize(2);
    assertThat(Character.isLowSurrogate(text.charAt(stretches.get(1).getFirst().start())))
        .isFalse();
  }
}

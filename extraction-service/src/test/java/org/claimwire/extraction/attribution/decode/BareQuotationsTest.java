package org.claimwire.extraction.attribution.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.claim.Stance;
import org.claimwire.extraction.text.Span;
import org.junit.jupiter.api.Test;

class BareQuotationsTest {

  @Test
  void a_name_behind_a_dash_signs_the_quotation() {
    String text = "“Nobody told us about the ramp.” — Ivo Brandt, ship's pilot\n";
    assertThat(add(text, List.of()))
        .singleElement()
        .satisfies(
            a -> {
              assertThat(a.rule()).isEqualTo(BareQuotations.SIGNED);
              assertThat(a.source().orElseThrow().in(text)).isEqualTo("Ivo Brandt, ship's pilot");
              assertThat(a.content().getFirst().in(text))
                  .isEqualTo("“Nobody told us about the ramp.”");
            });
  }

  @Test
  void a_second_quotation_in_the_paragraph_goes_on_with_its_speaker() {
    String text = "“It failed,” Lindqvist said, pointing. Then: “It will fail again.”";
    Attribution first = of(text, "Lindqvist", "said", "“It failed,”");
    assertThat(add(text, List.of(first)))
        .hasSize(2)
        .last()
        .satisfies(
            a -> {
              assertThat(a.rule()).isEqualTo(BareQuotations.CHAINED);
              assertThat(a.source().orElseThrow().in(text)).isEqualTo("Lindqvist");
            });
  }

  @Test
  void another_paragraph_does_not_inherit_the_speaker() {
    String text = "“It failed,” Lindqvist said.\n“We were never told a thing,” came from the back.";
    Attribution first = of(text, "Lindqvist", "said", "“It failed,”");
    assertThat(add(text, List.of(first)).getLast().source()).isEmpty();
  }

  @Test
  void what_is_attributed_already_is_left_alone() {
    String text = "“It failed again on Monday,” Lindqvist said.";
    List<Attribution> found =
        List.of(of(text, "Lindqvist", "said", "“It failed again on Monday,”"));
    assertThat(add(text, found)).isEqualTo(found);
  }

  @Test
  void titles_and_scare_quotes_are_not_speech() {
    assertThat(add("The play “How to Mend a Broken Ramp” opened to “mixed” notices.", List.of()))
        .isEmpty();
  }

  @Test
  void a_quotation_in_a_headline_is_somebodys() {
    assertThat(add("‘We Were Never Told’: Ferry Hearing Opens\n", List.of())).hasSize(1);
  }

  private static List<Attribution> add(String text, List<Attribution> found) {
    return BareQuotations.add(text, found, Quotations.in(text, new Span(0, text.length())));
  }

  private static Attribution of(String text, String source, String cue, String content) {
    return new Attribution(
        Decoder.BY_CUE,
        Optional.of(span(text, source)),
        Optional.of(span(text, cue)),
        List.of(span(text, content)),
        Stance.SAYS,
        .9);
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }
}

package org.claimwire.extraction.attribution.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.claim.Stance;
import org.claimwire.extraction.text.Span;
import org.junit.jupiter.api.Test;

class QuotationBordersTest {

  @Test
  void a_quotation_that_was_cut_is_taken_whole() {
    String text = "Brandt said: “The ramp failed. It failed twice. Nobody wrote it down.”";
    assertThat(widen(text, "said", "“The ramp failed."))
        .containsExactly("“The ramp failed. It failed twice. Nobody wrote it down.”");
  }

  @Test
  void a_quotation_goes_on_over_paragraphs_that_open_without_a_close() {
    String text =
        "Brandt said: “The ramp failed.\n\n“It failed twice.\n\n“Enough.”\n\n“No,” said Roe.";
    assertThat(widen(text, "said", "“The ramp failed."))
        .containsExactly("“The ramp failed.", "“It failed twice.", "“Enough.”");
  }

  @Test
  void what_somebody_reports_inside_a_quotation_is_not_widened() {
    String text = "“He told me the ramp was safe. I believed him.”";
    assertThat(widen(text, "told", "the ramp was safe. I believed him.”"))
        .containsExactly("the ramp was safe. I believed him.”");
  }

  @Test
  void a_content_in_the_middle_of_a_quotation_is_left_alone() {
    String text = "Asked “whether the ramp was safe and who had signed”, Brandt nodded.";
    assertThat(widen(text, "Asked", "the ramp was safe")).containsExactly("the ramp was safe");
  }

  private static List<String> widen(String text, String cue, String content) {
    Attribution attribution =
        new Attribution(
            Decoder.BY_CUE,
            Optional.empty(),
            Optional.of(span(text, cue)),
            List.of(span(text, content)),
            Stance.SAYS,
            .9);
    return QuotationBorders.widen(
            text, List.of(attribution), Quotations.in(text, new Span(0, text.length())))
        .getFirst()
        .content()
        .stream()
        .map(span -> span.in(text))
        .toList();
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }
}

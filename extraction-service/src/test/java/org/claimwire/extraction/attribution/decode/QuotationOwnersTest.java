package org.claimwire.extraction.attribution.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.claim.Stance;
import org.claimwire.extraction.text.Span;
import org.junit.jupiter.api.Test;

class QuotationOwnersTest {

  private static final String TEXT =
      "“It failed on Monday,” Lindqvist said. “It was struck by a boat,” answered Brandt.";

  @Test
  void a_quotation_that_two_cues_reach_for_is_the_nearer_ones() {
    Attribution first =
        of("Lindqvist", "said", "“It failed on Monday,”", "“It was struck by a boat,”");
    Attribution second = of("Brandt", "answered", "“It was struck by a boat,”");
    assertThat(settle(first, second))
        .containsExactly(of("Lindqvist", "said", "“It failed on Monday,”"), second);
  }

  @Test
  void who_is_left_without_a_content_is_dropped() {
    Attribution far = of("Lindqvist", "said", "“It was struck by a boat,”");
    Attribution near = of("Brandt", "answered", "“It was struck by a boat,”");
    assertThat(settle(far, near)).containsExactly(near);
  }

  @Test
  void a_broken_quotation_keeps_its_parts() {
    Attribution one =
        of("Lindqvist", "said", "“It failed on Monday,”", "“It was struck by a boat,”");
    assertThat(settle(one)).containsExactly(one);
  }

  private static List<Attribution> settle(Attribution... found) {
    return QuotationOwners.settle(
        TEXT, List.of(found), Quotations.in(TEXT, new Span(0, TEXT.length())));
  }

  private static Attribution of(String source, String cue, String... content) {
    return new Attribution(
        Decoder.BY_CUE,
        Optional.of(span(source)),
        Optional.of(span(cue)),
        Stream.of(content).map(QuotationOwnersTest::span).toList(),
        Stance.SAYS,
        .9);
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}

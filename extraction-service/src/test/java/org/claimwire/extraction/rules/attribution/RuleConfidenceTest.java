package org.claimwire.extraction.rules.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.claim.Stance;
import org.claimwire.extraction.text.Span;
import org.junit.jupiter.api.Test;

class RuleConfidenceTest {

  @Test
  void a_rule_is_trusted_as_far_as_was_measured() {
    assertThat(calibrated("quote.before-speaker"))
        .isEqualTo(RuleConfidence.find("quote.before-speaker").orElseThrow())
        .isNotEqualTo(0.123);
  }

  @Test
  void the_model_keeps_the_confidence_that_it_brings() {
    assertThat(calibrated("encoder.cue")).isEqualTo(0.123);
  }

  @Test
  void who_stands_behind_the_quotation_is_surer_than_who_spoke_before() {
    assertThat(calibrated("quote.before-speaker")).isGreaterThan(calibrated("quote.chain"));
  }

  private static double calibrated(String rule) {
    Attribution attribution =
        new Attribution(
            rule,
            Optional.of(new Span(0, 4)),
            Optional.empty(),
            List.of(new Span(10, 20)),
            Stance.SAYS,
            0.123);
    return RuleConfidence.calibrated(List.of(attribution)).getFirst().confidence();
  }
}

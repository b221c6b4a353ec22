package org.claimwire.extraction.rules.attribution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimwire.extraction.attribution.Attribution;

/**
 * How far to trust what each rule finds: the share of it whose content and source are both right on
 * the marked corpus, as {@code RuleReliability} of the test sources prints it for the rules alone.
 * The model, and rules that the corpus shows fewer than ten times, bring a confidence of their own.
 */
public final class RuleConfidence {

  private static final Map<String, Double> SHARE_RIGHT =
      Map.ofEntries(
          Map.entry("clause.according-to", 0.94),
          Map.entry("clause.complement", 0.85),
          Map.entry("clause.judged", 0.74),
          Map.entry("clause.noun", 0.56),
          Map.entry("clause.parenthesis", 0.62),
          Map.entry(SetOffReports.RULE, 0.84),
          Map.entry("phrase.asked-for", 0.75),
          Map.entry("quote.after-speaker", 0.81),
          Map.entry("quote.before-speaker", 0.85),
          Map.entry("quote.chain", 0.29),
          Map.entry("quote.colon", 0.53),
          Map.entry("quote.pull", 0.94),
          // Comes behind the model only; whose the words are it never tells, the corpus nearly
          // always.
          Map.entry("quotation.bare", 0.03));

  private RuleConfidence() {}

  /** What was measured of a rule. */
  public static Optional<Double> find(String rule) {
    return Optional.ofNullable(SHARE_RIGHT.get(rule));
  }

  /** The same attributions with the confidence that was measured of their rules. */
  public static List<Attribution> calibrated(List<Attribution> attributions) {
    return attributions.stream().map(RuleConfidence::calibrated).toList();
  }

  private static Attribution calibrated(Attribution a) {
    return find(a.rule())
        .map(c -> new Attribution(a.rule(), a.source(), a.cue(), a.content(), a.stance(), c))
        .orElse(a);
  }
}

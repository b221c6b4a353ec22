package org.claimwire.extraction.measure;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.corenlp.CoreNlp;
import org.claimwire.extraction.encoder.AttributionEncoder;
import org.claimwire.extraction.layout.Zones;
import org.claimwire.extraction.quotation.Quotation;
import org.claimwire.extraction.quotation.Quotations;
import org.claimwire.extraction.rules.attribution.Attributions;
import org.claimwire.extraction.rules.attribution.RuleConfidence;
import org.claimwire.extraction.text.AnalysedArticle;
import org.claimwire.extraction.text.Span;
import org.claimwire.extraction.text.Zone;

/**
 * How often each attribution rule is right about content and source, on the marked corpus: where
 * the rules work alone, and where they complete what the model found. The model has seen the
 * corpus, so that it leaves them less than it would of other texts. Run by hand, as {@code
 * training/README.md} says.
 */
final class RuleReliability {

  private static final int BINS = 10;

  private record Tally(int right, int all) {

    static final Tally NONE = new Tally(0, 0);

    Tally plus(Tally other) {
      return new Tally(right + other.right, all + other.all);
    }

    Tally minus(Tally other) {
      return new Tally(right - other.right, all - other.all);
    }

    /** The share that is right, drawn towards a half where little was seen. */
    double share() {
      return (right + 1.0) / (all + 2);
    }
  }

  private final CoreNlp corenlp = CoreNlp.load(CoreNlp.Limits.USUAL);
  private final AttributionEncoder encoder;
  private final Map<String, Map<String, Tally>> alone = new TreeMap<>();
  private final Map<String, Map<String, Tally>> completing = new TreeMap<>();

  private RuleReliability(AttributionEncoder encoder) {
    this.encoder = encoder;
  }

  public static void main(String[] args) throws IOException {
    RuleReliability reliability = new RuleReliability(AttributionEncoder.load());
    for (String topic : MarkedCorpus.topics()) {
      MarkedCorpus.of(topic).forEach(reliability::read);
    }
    reliability.printRules();
    reliability.printReliability();
  }

  private void read(MarkedCorpus.Marked marked) {
    List<Zone> zones = Zones.of(marked.article());
    AnalysedArticle analysed = corenlp.read(marked.article(), zones);
    List<Quotation> quotations = Quotations.in(marked.article(), zones);
    List<Span> read = zones.stream().filter(z -> z.kind().bearsClaims()).map(Zone::span).toList();
    count(marked, Attributions.byRule(analysed, quotations), alone);
    List<Attribution> byModel = encoder.attributionsIn(analysed.text(), read);
    count(marked, Attributions.completed(analysed, quotations, byModel), completing);
  }

  private static void count(
      MarkedCorpus.Marked marked, List<Attribution> found, Map<String, Map<String, Tally>> into) {
    List<Boolean> right = BothRight.of(marked.article().text(), found, marked.attributions());
    for (int i = 0; i < found.size(); i++) {
      into.computeIfAbsent(found.get(i).rule(), rule -> new TreeMap<>())
          .merge(marked.topic(), new Tally(right.get(i) ? 1 : 0, 1), Tally::plus);
    }
  }

  private static Tally sum(Map<String, Map<String, Tally>> tallies, String rule) {
    return tallies.getOrDefault(rule, Map.of()).values().stream().reduce(Tally.NONE, Tally::plus);
  }

  private void printRules() {
    System.out.printf(
        "%-24s %8s %8s %8s %8s %12s%n", "rule", "alone", "right", "behind", "right", "shipped");
    TreeMap<String, Map<String, Tally>> rules = new TreeMap<>(completing);
    rules.putAll(alone);
    for (String rule : rules.keySet()) {
      Tally first = sum(alone, rule);
      Tally second = sum(completing, rule);
      System.out.printf(
          Locale.ROOT,
          "%-24s %8d %8.3f %8d %8.3f %12s%n",
          rule,
          first.all,
          first.share(),
          second.all,
          second.share(),
          RuleConfidence.find(rule).map(Object::toString).orElse("the model's"));
    }
  }

  /** Every topic is told its confidences by the other topics alone. */
  private void printReliability() {
    Tally[] bins = new Tally[BINS];
    double[] told = new double[BINS];
    Arrays.fill(bins, Tally.NONE);
    alone.forEach(
        (rule, topics) -> {
          Tally all = sum(alone, rule);
          topics.forEach(
              (topic, tally) -> {
                double confidence = all.minus(tally).share();
                int bin = Math.min(BINS - 1, (int) (confidence * BINS));
                bins[bin] = bins[bin].plus(tally);
                told[bin] += confidence * tally.all;
              });
        });
    System.out.printf("%n%-12s %14s %16s %12s%n", "confidence", "attributions", "mean", "right");
    for (int bin = 0; bin < BINS; bin++) {
      if (bins[bin].all > 0) {
        System.out.printf(
            Locale.ROOT,
            "%.1f to %.1f   %14d %16.3f %12.3f%n",
            bin / (double) BINS,
            (bin + 1) / (double) BINS,
            bins[bin].all,
            told[bin] / bins[bin].all,
            bins[bin].right / (double) bins[bin].all);
      }
    }
  }
}

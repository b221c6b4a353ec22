package org.claimwire.extraction.rules.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimwire.extraction.claim.Bound;
import org.claimwire.extraction.claim.Quantity;
import org.claimwire.extraction.rules.number.Line;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Span;

/** The catalogue of ways to say how much, and how they are tried. */
public final class QuantityRules {

  private static final List<QuantityRule> IN_ORDER =
      List.of(
          new Money(),
          new Percentage(),
          new Age(),
          new Duration(),
          new Measure(),
          new Fraction(),
          new Multiple(),
          new Score(),
          new Multitude(),
          new Ordinal(),
          new Count(),
          new BareNumber());

  /** Rules whose number may be part of a name, or have a preposition before it. */
  private static final Set<String> COUNTING = Set.of("quantity.count", "quantity.number");

  /** Longer rows of figures are codes. */
  private static final double LARGEST = 1e18;

  private QuantityRules() {}

  /** The names of all rules, in the order in which they are tried. */
  public static List<String> names() {
    return IN_ORDER.stream().map(QuantityRule::name).toList();
  }

  /**
   * Every quantity in a sentence, in the order of the text; the first rule that reads a number has
   * it.
   *
   * @param times the times of the sentence, whose numbers are none
   */
  public static List<FoundQuantity> quantitiesIn(Sentence sentence, List<Span> times) {
    Line line = Line.of(sentence);
    List<FoundQuantity> found = new ArrayList<>();
    int at = 0;
    while (at < line.size()) {
      at = isTime(line, at, times) ? at + 1 : read(line, at, times, found);
    }
    return List.copyOf(found);
  }

  private static boolean isTime(Line line, int at, List<Span> times) {
    Span piece = line.get(at).span();
    return times.stream().anyMatch(time -> time.overlaps(piece));
  }

  /** Reads what begins at a piece and returns the next place to look. */
  private static int read(Line line, int at, List<Span> times, List<FoundQuantity> found) {
    for (QuantityRule rule : IN_ORDER) {
      Optional<QuantityRule.Measured> match =
          rule.match(line, at).filter(m -> !isTime(line, m.last(), times));
      if (match.isEmpty()) {
        continue;
      }
      boolean counts = COUNTING.contains(rule.name());
      QuantityRule.Measured measured = match.get();
      if (counts && NumberInName.at(line, measured.first(), numberEnd(line, measured), times)) {
        return numberEnd(line, measured) + 1;
      }
      add(line, rule.name(), Bounds.limited(line, measured, counts), found);
      // "Two four-year terms" holds a duration inside what it counts.
      return (counts ? numberEnd(line, measured) : measured.last()) + 1;
    }
    return at + 1;
  }

  private static int numberEnd(Line line, QuantityRule.Measured measured) {
    return Amount.at(line, measured.first()).map(Amount::last).orElse(measured.first());
  }

  private static void add(
      Line line, String rule, QuantityRule.Measured measured, List<FoundQuantity> found) {
    if (measured.high() > LARGEST) {
      return;
    }
    Span span = line.span(measured.first(), measured.last());
    if (measured.isRange()) {
      found.add(of(rule, span, measured.low(), measured.unit(), Bound.AT_LEAST));
      found.add(of(rule, span, measured.high(), measured.unit(), Bound.AT_MOST));
    } else {
      found.add(of(rule, span, measured.low(), measured.unit(), measured.bound()));
    }
  }

  private static FoundQuantity of(
      String rule, Span span, double value, Optional<String> unit, Bound bound) {
    // Scaling in binary leaves dust: 5.7 million is no 5699999.999, 190 pence no
    // 1.9000000000000001.
    double parts = Math.rint(value * 1e6) / 1e6;
    double clean = Math.abs(value - Math.rint(value)) < 1e-6 ? Math.rint(value) : parts;
    return new FoundQuantity(rule, new Quantity(span, clean, unit, bound));
  }
}

package org.claimwire.extraction.rules.quantity;

import java.util.Map;
import java.util.Optional;
import org.claimwire.extraction.claim.Bound;
import org.claimwire.extraction.rules.number.Line;
import org.claimwire.extraction.rules.number.Numeral;
import org.claimwire.extraction.rules.number.Numerals;

/**
 * A share as a fraction, told in percent: "half of", "two-thirds of", "one in five". A third is
 * about 33.3 percent, since who says 33 means the same.
 */
final class Fraction implements QuantityRule {

  private static final Map<String, Integer> PARTS =
      Map.of(
          "half", 2, "third", 3, "quarter", 4, "fourth", 4, "fifth", 5, "sixth", 6, "seventh", 7,
          "eighth", 8, "tenth", 10);

  @Override
  public String name() {
    return "quantity.fraction";
  }

  @Override
  public Optional<Measured> match(Line line, int at) {
    if (line.is(at, "half")
        && isShare(line, at + 1)
        && !line.is(at - 1, "first", "second", "other")) {
      return share(at, at, 1, 2);
    }
    if (line.is(at, "half") && line.is(at - 1, "by", "in") && endsPhrase(line, at + 1)) {
      // "Fell by half", "cut in half".
      return share(at, at, 1, 2);
    }
    if (line.is(at, "a")
        && line.is(at - 1, "by", "up", "down", "rose", "fell", "grew", "shrank", "lost", "than")
        && PARTS.containsKey(line.low(at + 1))
        && !line.tag(at + 2).startsWith("NN")) {
      return share(at, at + 1, 1, PARTS.get(line.low(at + 1)));
    }
    if (line.is(at, "a", "one") && PARTS.containsKey(line.low(line.after(at)))) {
      int part = line.after(at);
      return isShare(line, part + 1) && line.is(part + 1, "of")
          ? share(at, part, 1, PARTS.get(line.low(part)))
          : Optional.empty();
    }
    Optional<Numeral> number = Numerals.at(line, at).filter(n -> n.isWhole(1, 99));
    if (number.isEmpty()) {
      return Optional.empty();
    }
    int next = line.after(number.get().last());
    String part = line.low(next);
    // Of quarters there are others: of a match, of a year.
    boolean share = !part.equals("quarters") || line.is(next + 1, "of");
    if (share && part.endsWith("s") && PARTS.containsKey(part.substring(0, part.length() - 1))) {
      return share(at, next, number.get().value(), PARTS.get(part.substring(0, part.length() - 1)));
    }
    boolean in =
        line.is(number.get().last() + 1, "in") || line.reads(number.get().last() + 1, "out of");
    if (!in || number.get().digits()) {
      return Optional.empty();
    }
    int second =
        line.is(number.get().last() + 1, "in") ? number.get().last() + 2 : number.get().last() + 3;
    return Numerals.at(line, second)
        .filter(n -> n.isWhole(2, 100) && n.value() > number.get().value() && !n.digits())
        // "Two in three days" is a pace, not a share.
        .filter(n -> Duration.unit(line, n.last() + 1).isEmpty())
        .flatMap(n -> share(at, n.last(), number.get().value(), n.value()));
  }

  private static boolean endsPhrase(Line line, int at) {
    return at >= line.size() || line.is(at, ".", ",", ";", "in", "to", "since", "over", "and");
  }

  private static boolean isShare(Line line, int at) {
    return line.is(
            at, "of", "the", "its", "their", "his", "her", "our", "all", "that", "those", "these")
        || line.tag(at).equals("NNS");
  }

  private static Optional<Measured> share(int first, int last, double part, double of) {
    double percent = 100 * part / of;
    Bound bound = percent == Math.rint(percent * 10) / 10 ? Bound.EXACT : Bound.ABOUT;
    return Optional.of(Measured.single(first, last, percent, "percent", bound));
  }
}

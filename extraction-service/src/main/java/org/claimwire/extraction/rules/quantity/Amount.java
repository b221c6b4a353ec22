package org.claimwire.extraction.rules.quantity;

import java.util.Optional;
import org.claimwire.extraction.rules.number.Line;
import org.claimwire.extraction.rules.number.Numeral;
import org.claimwire.extraction.rules.number.Numerals;

/**
 * A number, or two that make a range: "12", "10 to 15", "between two and three million", "5-7".
 *
 * @param high the same as {@code low} for one number
 */
record Amount(int first, int last, double low, double high, boolean digits) {

  static Optional<Amount> at(Line line, int at) {
    boolean between = line.is(at, "between");
    Optional<Numeral> left = Numerals.at(line, between ? at + 1 : at);
    if (left.isEmpty()) {
      return Optional.empty();
    }
    Numeral number = left.get();
    Optional<Amount> range = rightOf(line, number, between).flatMap(r -> range(at, number, r));
    if (range.isPresent() || between) {
      return range;
    }
    return Optional.of(
        new Amount(at, number.last(), number.value(), number.value(), number.digits()));
  }

  private static Optional<Numeral> rightOf(Line line, Numeral left, boolean between) {
    int joint = left.last() + 1;
    // "10% to 15%" and "5 to 7 per cent" are one range.
    joint = line.is(joint, "%") && line.isDigits(joint + 2) ? joint + 1 : joint;
    boolean dash =
        line.is(joint, "-", "–")
            && left.digits()
            && line.isDigits(joint + 1)
            && line.get(joint + 1).glued();
    // "Rose from 10 to 15" tells two values, not a range.
    boolean words = line.is(joint, "to", "or") && !line.is(left.first() - 1, "from");
    if (!dash && !words && !(between && line.is(joint, "and"))) {
      return Optional.empty();
    }
    return Numerals.at(line, joint + 1);
  }

  private static Optional<Amount> range(int first, Numeral left, Numeral right) {
    boolean scales = left.scale() == 1 && right.scale() > 1 && left.value() < right.value();
    double low = scales ? left.value() * right.scale() : left.value();
    return low < right.value()
        ? Optional.of(new Amount(first, right.last(), low, right.value(), left.digits()))
        : Optional.empty();
  }
}

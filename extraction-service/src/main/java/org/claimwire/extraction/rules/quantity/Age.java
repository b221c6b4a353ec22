package org.claimwire.extraction.rules.quantity;

import java.util.Optional;
import org.claimwire.extraction.claim.Bound;
import org.claimwire.extraction.rules.number.Line;
import org.claimwire.extraction.rules.number.Numeral;
import org.claimwire.extraction.rules.number.Numerals;

/** How old: "45-year-old", "three years old", "aged 45", "Mara Lindqvist, 45,". */
final class Age implements QuantityRule {

  private static final int OLDEST_PERSON = 120;

  @Override
  public String name() {
    return "quantity.age";
  }

  @Override
  public Optional<Measured> match(Line line, int at) {
    Optional<Numeral> number = Numerals.at(line, at);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    int unit = line.after(number.get().last());
    int old = line.after(unit);
    if (line.is(old, "old", "olds")
        && line.is(unit, "year", "years", "month", "months", "week", "weeks", "day", "days")) {
      String name = Duration.unit(line, unit).orElseThrow().name();
      return Optional.of(
          Measured.single(at, old, number.get().value(), name + " of age", Bound.EXACT));
    }
    boolean said = line.is(at - 1, "aged", "age") || line.readsBefore(at, "the age of");
    int next = number.get().last() + 1;
    boolean beside =
        line.is(at - 1, ",")
            && line.is(next, ",", ".", ";")
            && at >= 2
            && (line.token(at - 2).name().equals("PERSON") || isSomebody(line, at, next));
    return (said || beside) && number.get().isWhole(0, OLDEST_PERSON)
        ? Optional.of(
            Measured.single(
                at, number.get().last(), number.get().value(), "year of age", Bound.EXACT))
        : Optional.empty();
  }

  /** "Costa, 31, will join": a name that the door took for none, of which a verb tells more. */
  private static boolean isSomebody(Line line, int at, int comma) {
    return line.isDigits(at)
        && line.tag(at - 2).equals("NNP")
        && !line.token(at - 2).name().equals("LOCATION")
        && line.is(comma, ",")
        && line.tag(comma + 1).matches("VB[DZ]|MD|WP");
  }
}

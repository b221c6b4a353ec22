package org.claimwire.extraction.rules.quantity;

import java.util.Optional;
import org.claimwire.extraction.claim.Bound;
import org.claimwire.extraction.rules.number.Line;

/** A number that counts without a noun: "the toll rose to 84", "at least four were hurt". */
final class BareNumber implements QuantityRule {

  private static final int LARGEST_PRONOUN = 12;

  @Override
  public String name() {
    return "quantity.number";
  }

  @Override
  public Optional<Measured> match(Line line, int at) {
    return Amount.at(line, at)
        .filter(amount -> counts(line, amount))
        .map(
            amount ->
                new Measured(
                    amount.first(),
                    amount.last(),
                    amount.low(),
                    amount.high(),
                    Optional.empty(),
                    Bound.EXACT));
  }

  private static boolean counts(Line line, Amount amount) {
    // A pair of figures without a unit is a score or a code.
    boolean pair =
        amount.low() != amount.high() && !line.is(amount.first(), "between")
            || line.is(amount.last() + 1, "-", "–", "/", ":")
            || line.is(amount.first() - 1, "-", "–", "/", ":");
    if (pair) {
      return false;
    }
    if (line.low(amount.first()).matches("0\\d.*")) {
      return false;
    }
    boolean pronoun = amount.high() <= LARGEST_PRONOUN && !amount.digits();
    // "The two had met" speaks of people already named.
    return !pronoun
        || Bounds.before(line, amount.first()).bound() != Bound.EXACT
        || line.tag(amount.last() + 1).startsWith("VBD")
            && amount.first() == 0
            && amount.high() > 1;
  }
}

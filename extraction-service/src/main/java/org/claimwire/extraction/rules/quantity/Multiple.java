package org.claimwire.extraction.rules.quantity;

import java.util.Optional;
import java.util.Set;
import org.claimwire.extraction.claim.Bound;
import org.claimwire.extraction.rules.number.Line;
import org.claimwire.extraction.rules.number.Numerals;

/** How many times as much: "threefold", "a three-fold rise", "twice as long", "four times more". */
final class Multiple implements QuantityRule {

  private static final String UNIT = "times";
  private static final Set<String> COMPARING =
      Set.of(
          "as", "more", "the", "higher", "larger", "bigger", "greater", "longer", "its", "their");

  @Override
  public String name() {
    return "quantity.multiple";
  }

  @Override
  public Optional<Measured> match(Line line, int at) {
    if (line.is(at, "twice") && line.is(at + 1, COMPARING)) {
      return Optional.of(Measured.single(at, at, 2, UNIT, Bound.EXACT));
    }
    String word = line.low(at);
    if (word.endsWith("fold") && word.length() > "fold".length()) {
      return Numerals.ofWord(word.substring(0, word.length() - "fold".length()))
          .map(value -> Measured.single(at, at, value, UNIT, Bound.EXACT));
    }
    return Amount.at(line, at)
        .flatMap(
            amount -> {
              int next = line.after(amount.last());
              boolean times =
                  line.is(next, "fold") || line.is(next, UNIT) && line.is(next + 1, COMPARING);
              return times ? Optional.of(Measured.of(amount, next, 1, UNIT)) : Optional.empty();
            });
  }
}

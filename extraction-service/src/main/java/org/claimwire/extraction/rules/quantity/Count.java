package org.claimwire.extraction.rules.quantity;

import java.util.Optional;
import java.util.Set;
import org.claimwire.extraction.claim.Bound;
import org.claimwire.extraction.rules.number.Line;

/** How many of what: "84 arrests", "19 joint raids", "a five-member panel". */
final class Count implements QuantityRule {

  private static final Set<String> LOOSE =
      Set.of("day", "side", "hand", "way", "point", "time", "thing", "reason", "another", "else");
  private static final Set<String> FIGURATIVE =
      Set.of("way", "fold", "sum", "time", "handed", "faced", "sided", "party", "off", "man");

  @Override
  public String name() {
    return "quantity.count";
  }

  /** What stands between a number and its noun, and what it says of the number. */
  private record Join(int noun, boolean hyphen, Bound bound) {}

  @Override
  public Optional<Measured> match(Line line, int at) {
    return Amount.at(line, at)
        .flatMap(
            amount -> {
              Join join = join(line, amount.last());
              boolean one = amount.high() == 1 && !amount.digits();
              if (one && (line.is(join.noun, LOOSE) || line.is(join.noun, "of"))
                  || join.hyphen && line.is(join.noun, FIGURATIVE)) {
                return Optional.empty();
              }
              return thing(line, join)
                  .filter(thing -> Duration.unit(line, thing.last()).isEmpty())
                  .map(
                      thing ->
                          new Measured(
                              amount.first(),
                              thing.last(),
                              amount.low(),
                              amount.high(),
                              Optional.of(thing.unit()),
                              join.bound));
            });
  }

  private static Join join(Line line, int last) {
    if (line.is(last + 1, "-") && line.is(last + 2, "odd")) {
      return new Join(last + 3, false, Bound.ABOUT);
    }
    if (line.is(last + 1, "-") && line.is(last + 2, "plus")) {
      return new Join(last + 3, false, Bound.AT_LEAST);
    }
    if (line.is(last + 1, "+") && line.get(last + 1).glued()) {
      return new Join(last + 2, false, Bound.AT_LEAST);
    }
    return new Join(line.after(last), line.is(last + 1, "-"), Bound.EXACT);
  }

  /** "Five-member panel" counts members, "five panel members" as well. */
  private static Optional<CountedThing> thing(Line line, Join join) {
    if (!join.hyphen) {
      return CountedThing.after(line, join.noun);
    }
    // "4-H" is a name.
    return line.tag(join.noun).startsWith("NN") && line.low(join.noun).length() > 1
        ? Optional.of(CountedThing.at(line, join.noun))
        : Optional.empty();
  }
}

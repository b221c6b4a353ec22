package org.claimwire.extraction.rules.quantity;

import java.util.Map;
import java.util.Optional;
import org.claimwire.extraction.claim.Bound;
import org.claimwire.extraction.rules.number.Line;

/** Many without a number: "dozens of boats", "tens of thousands". The plural is at least two. */
final class Multitude implements QuantityRule {

  private static final Map<String, Double> PLURALS =
      Map.of(
          "tens",
          10.0,
          "dozens",
          12.0,
          "scores",
          20.0,
          "hundreds",
          1e2,
          "thousands",
          1e3,
          "millions",
          1e6,
          "billions",
          1e9,
          "trillions",
          1e12);

  @Override
  public String name() {
    return "quantity.multitude";
  }

  @Override
  public Optional<Measured> match(Line line, int at) {
    Double many = PLURALS.get(line.low(at));
    if (many == null) {
      return Optional.empty();
    }
    int last = at;
    double least = 2 * many;
    while (line.is(last + 1, "of") && PLURALS.containsKey(line.low(last + 2))) {
      least *= PLURALS.get(line.low(last + 2));
      last += 2;
    }
    boolean counts =
        line.is(last + 1, "of")
            || line.tag(last + 1).startsWith("NN")
            || line.tag(last + 1).startsWith("JJ");
    if (line.is(at, "tens", "scores") && !line.is(at + 1, "of")) {
      return Optional.empty();
    }
    Optional<CountedThing> thing = counts ? CountedThing.after(line, last + 1) : Optional.empty();
    return Optional.of(
        new Measured(
            at,
            thing.map(CountedThing::last).orElse(last),
            least,
            least,
            thing.map(CountedThing::unit),
            Bound.AT_LEAST));
  }
}

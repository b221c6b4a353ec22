package org.claimwire.extraction.rules.quantity;

import java.util.Optional;
import org.claimwire.extraction.rules.number.Line;

/** A share of a hundred: "57%", "4.5 per cent", "three percentage points". */
final class Percentage implements QuantityRule {

  @Override
  public String name() {
    return "quantity.percent";
  }

  @Override
  public Optional<Measured> match(Line line, int at) {
    return Amount.at(line, at)
        .flatMap(
            amount -> {
              int next = line.after(amount.last());
              if (line.is(next, "%", "percent", "pct", "pc")) {
                return Optional.of(Measured.of(amount, next, 1, "percent"));
              }
              if (line.reads(next, "per cent")) {
                return Optional.of(Measured.of(amount, next + 1, 1, "percent"));
              }
              return line.is(next, "percentage") && line.is(line.after(next), "point", "points")
                  ? Optional.of(Measured.of(amount, line.after(next), 1, "percentage point"))
                  : Optional.empty();
            });
  }
}

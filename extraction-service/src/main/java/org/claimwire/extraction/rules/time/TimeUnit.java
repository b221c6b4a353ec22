package org.claimwire.extraction.rules.time;

import java.util.Optional;
import java.util.Set;
import org.claimwire.extraction.claim.TimePrecision;
import org.claimwire.extraction.rules.number.Line;
import org.claimwire.extraction.rules.number.Numeral;
import org.claimwire.extraction.rules.number.Numerals;

/**
 * A number of units of time as written: "three weeks", "a few hours", "months".
 *
 * @param last index of the last piece
 * @param count empty for "several weeks" and "weeks"
 */
record TimeUnit(int last, Optional<Integer> count, String word) {

  private static final Set<String> VAGUE = Set.of("several", "few", "some", "many", "couple");
  private static final Set<String> SHORT =
      Set.of("second", "seconds", "moment", "moments", "minute", "minutes", "hour", "hours");

  static Optional<TimeUnit> at(Line line, int at) {
    if (line.reads(at, "half an") && isUnit(line, at + 2)) {
      return Optional.of(new TimeUnit(at + 2, Optional.empty(), line.low(at + 2)));
    }
    if (line.is(at, "a", "an") && isUnit(line, at + 1)) {
      return Optional.of(new TimeUnit(at + 1, Optional.of(1), line.low(at + 1)));
    }
    Optional<Numeral> number = Numerals.at(line, at).filter(n -> n.isWhole(0, 10_000));
    if (number.isPresent()) {
      int next = line.after(number.get().last());
      return isUnit(line, next)
          ? Optional.of(new TimeUnit(next, Optional.of((int) number.get().value()), line.low(next)))
          : Optional.empty();
    }
    int start = line.is(at, "a") ? at + 1 : at;
    if (line.is(start, VAGUE)) {
      int next = line.is(start + 1, "of") ? start + 2 : start + 1;
      return isUnit(line, next)
          ? Optional.of(new TimeUnit(next, Optional.empty(), line.low(next)))
          : Optional.empty();
    }
    return start == at && isUnit(line, at) && line.low(at).endsWith("s")
        ? Optional.of(new TimeUnit(at, Optional.empty(), line.low(at)))
        : Optional.empty();
  }

  static boolean isUnit(Line line, int at) {
    return line.is(at, SHORT) || Period.named(line.low(at)).isPresent();
  }

  /** Empty for hours and less. */
  Optional<Period> period() {
    return Period.named(word);
  }

  TimePrecision precision() {
    return period().map(Period::precision).orElse(TimePrecision.MINUTE);
  }
}

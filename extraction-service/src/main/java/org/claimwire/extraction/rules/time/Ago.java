package org.claimwire.extraction.rules.time;

import java.util.Optional;
import org.claimwire.extraction.rules.number.Line;

/** So long before or after publication: "three weeks ago", "two days from now". */
final class Ago implements TimeRule {

  @Override
  public String name() {
    return "time.ago";
  }

  @Override
  public Optional<Match> match(Viewpoint from, int at) {
    Line line = from.line();
    return TimeUnit.at(line, at)
        .flatMap(
            unit -> {
              int next = unit.last() + 1;
              if (line.is(next, "ago")) {
                return match(from, unit, next, -1);
              }
              if (line.reads(next, "from now")) {
                return match(from, unit, next + 1, 1);
              }
              boolean time = line.is(next, "'", "'s") && line.is(next + 1, "time");
              return time ? match(from, unit, next + 1, 1) : Optional.empty();
            });
  }

  private static Optional<Match> match(Viewpoint from, TimeUnit unit, int last, int direction) {
    if (from.published().isEmpty() || unit.count().isEmpty() || unit.period().isEmpty()) {
      return Match.unresolved(last, unit.precision());
    }
    Period period = unit.period().get();
    long away = (long) direction * unit.count().get();
    return Match.of(
        last, period.around(period.later(from.published().get(), away)), period.precision());
  }
}

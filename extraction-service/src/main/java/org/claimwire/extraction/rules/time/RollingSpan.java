package org.claimwire.extraction.rules.time;

import java.time.LocalDate;
import java.util.Optional;
import org.claimwire.extraction.claim.TimeExpression.Days;
import org.claimwire.extraction.claim.TimePrecision;
import org.claimwire.extraction.rules.number.Line;

/**
 * A stretch that ends or begins on the day of publication: "the past year", "the last three weeks",
 * "the next 48 hours"; "recent decades" has no length.
 */
final class RollingSpan implements TimeRule {

  private static final int HOURS_A_DAY = 24;

  @Override
  public String name() {
    return "time.rolling-span";
  }

  @Override
  public Optional<Match> match(Viewpoint from, int at) {
    Line line = from.line();
    boolean article = line.is(at, "the", "these");
    int word = article ? at + 1 : at;
    if (line.is(word, "recent") && line.low(word + 1).endsWith("s")) {
      return TimeUnit.isUnit(line, word + 1)
          ? Match.unresolved(word + 1, TimePrecision.RANGE)
          : Optional.empty();
    }
    // "They walked past two centuries of clocks."
    boolean past = line.is(word, "past") && (article || line.is(at - 1, "over", "in", "during"));
    boolean back = past || article && line.is(word, "last");
    boolean ahead = article && line.is(word, "next", "coming") || line.is(word, "coming");
    if (!back && !ahead) {
      return Optional.empty();
    }
    Optional<TimeUnit> unit = TimeUnit.at(line, word + 1);
    if (unit.isEmpty() && line.is(word, "past", "last") && TimeUnit.isUnit(line, word + 1)) {
      unit = Optional.of(new TimeUnit(word + 1, Optional.of(1), line.low(word + 1)));
    }
    return unit.flatMap(
        u ->
            Match.of(
                u.last(),
                from.published().flatMap(day -> days(day, u, ahead)),
                TimePrecision.RANGE));
  }

  private static Optional<Days> days(LocalDate day, TimeUnit unit, boolean ahead) {
    if (unit.count().isEmpty()) {
      return Optional.empty();
    }
    int sign = ahead ? 1 : -1;
    long count = unit.count().get();
    LocalDate other;
    if (unit.period().isPresent()) {
      other = unit.period().get().later(day, sign * count);
    } else if (unit.word().startsWith("hour")) {
      other = day.plusDays(sign * Math.ceilDiv(count, HOURS_A_DAY));
    } else {
      other = day;
    }
    return Optional.of(ahead ? new Days(day, other) : new Days(other, day));
  }
}

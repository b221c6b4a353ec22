package org.claimwire.extraction.rules.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.claimwire.extraction.claim.TimeExpression.Days;
import org.claimwire.extraction.claim.TimePrecision;
import org.claimwire.extraction.rules.number.Line;

/** A week, month, quarter or year by its place from here: "this week", "last year". */
final class NamedPeriod implements TimeRule {

  private static final Set<String> WEEKEND =
      Set.of("at", "over", "on", "by", "until", "till", "before", "since", "of");

  @Override
  public String name() {
    return "time.this-or-last";
  }

  @Override
  public Optional<Match> match(Viewpoint from, int at) {
    Line line = from.line();
    if (line.reads(at, "the weekend") && line.is(at - 1, WEEKEND)) {
      return Match.of(
          at + 1, from.published().map(day -> theWeekend(from, at, day)), TimePrecision.RANGE);
    }
    if (line.is(at - 1, "the") || !line.is(at, "this", "last", "next")) {
      return Optional.empty();
    }
    int away = line.is(at, "this") ? 0 : line.is(at, "last") ? -1 : 1;
    if (line.is(at + 1, "weekend")) {
      return Match.of(at + 1, from.published().map(day -> weekend(day, away)), TimePrecision.RANGE);
    }
    return Period.named(line.low(at + 1))
        .filter(period -> period != Period.DAY && !line.low(at + 1).endsWith("s"))
        .flatMap(
            period ->
                Match.of(
                    at + 1,
                    from.published().map(day -> period.around(period.later(day, away))),
                    period.precision()));
  }

  private static Days theWeekend(Viewpoint from, int at, LocalDate day) {
    boolean ahead = from.tense(at) == Tense.FUTURE;
    boolean begun = day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    return weekend(day, ahead || begun ? 0 : -1);
  }

  private static Days weekend(LocalDate day, int away) {
    LocalDate monday = Period.WEEK.around(Period.WEEK.later(day, away)).from();
    return new Days(monday.plusDays(5), monday.plusDays(6));
  }
}

package org.claimwire.extraction.rules.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import org.claimwire.extraction.claim.TimeExpression.Days;
import org.claimwire.extraction.claim.TimePrecision;
import org.claimwire.extraction.rules.number.Line;

/**
 * A weekday: of a past clause the one on or before the day of publication, of a future or
 * scheduling clause the one on or after it.
 */
final class Weekday implements TimeRule {

  static final Set<String> PARTS_OF_DAY =
      Set.of("morning", "afternoon", "evening", "night", "lunchtime");

  @Override
  public String name() {
    return "time.weekday";
  }

  @Override
  public Optional<Match> match(Viewpoint from, int at) {
    Line line = from.line();
    int start = line.is(at, "last", "next", "this", "coming", "past") ? at + 1 : at;
    Optional<DayOfWeek> weekday = CalendarNames.weekday(line, start);
    if (weekday.isEmpty()) {
      return Optional.empty();
    }
    int last = line.is(start + 1, PARTS_OF_DAY) ? start + 1 : start;
    Optional<Days> days =
        from.published().map(day -> day(from, start, line.low(at), weekday.get(), day));
    return Match.of(last, days, TimePrecision.DAY);
  }

  private static Days day(
      Viewpoint from, int at, String word, DayOfWeek weekday, LocalDate published) {
    LocalDate day =
        switch (word) {
          case "last", "past" -> published.with(TemporalAdjusters.previous(weekday));
          case "next", "coming" -> published.with(TemporalAdjusters.next(weekday));
          case "this" -> Period.WEEK.around(published).from().plusDays(weekday.getValue() - 1);
          default ->
              switch (from.tense(at)) {
                case PAST, UNCLEAR -> published.with(TemporalAdjusters.previousOrSame(weekday));
                case PRESENT, FUTURE -> published.with(TemporalAdjusters.nextOrSame(weekday));
              };
        };
    return new Days(day, day);
  }
}

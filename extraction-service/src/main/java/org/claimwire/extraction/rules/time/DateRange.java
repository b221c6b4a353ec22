package org.claimwire.extraction.rules.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimwire.extraction.claim.TimeExpression.Days;
import org.claimwire.extraction.claim.TimePrecision;
import org.claimwire.extraction.rules.number.Line;

/** From one time to another: "from 3 to 5 May", "May 3-5", "between March and May", "2019-20". */
final class DateRange implements TimeRule {

  private final List<TimeRule> ends;

  DateRange(List<TimeRule> ends) {
    this.ends = ends;
  }

  @Override
  public String name() {
    return "time.range";
  }

  @Override
  public Optional<Match> match(Viewpoint from, int at) {
    Line line = from.line();
    boolean opened = line.is(at, "from", "between");
    int start = opened ? at + 1 : at;
    boolean begins = start < line.size() && (line.isDigits(start) || line.get(start).capital());
    if (!opened && !begins) {
      return Optional.empty();
    }
    Optional<Match> years = years(line, start);
    if (years.isPresent()) {
      return years;
    }
    Optional<Match> left = end(from, start);
    int joint = left.map(Match::last).orElse(bareDay(line, start) > 0 ? start : -2) + 1;
    if (joint < 0 || !joins(line, at, joint)) {
      return Optional.empty();
    }
    Optional<Match> right = end(from, joint + 1);
    if (left.isPresent() && right.isPresent()) {
      return both(from, start, left.get(), right.get(), opened);
    }
    if (right.isPresent()) {
      return withDay(line, start, right.get(), right.get().last());
    }
    // "Raised on Wednesday to 16" gives no second day.
    boolean lone = left.isPresent() && DateWords.at(line, start).isPresent();
    return lone && bareDay(line, joint + 1) > 0
        ? withDay(line, joint + 1, left.get(), joint + 1)
        : Optional.empty();
  }

  private static boolean joins(Line line, int at, int joint) {
    return line.is(joint, "to", "until", "till", "through", "-", "–")
        || line.is(at, "between") && line.is(joint, "and");
  }

  private Optional<Match> end(Viewpoint from, int at) {
    return at < from.line().size()
        ? ends.stream().flatMap(rule -> rule.match(from, at).stream()).findFirst()
        : Optional.empty();
  }

  private Optional<Match> both(Viewpoint from, int start, Match left, Match right, boolean opened) {
    if (!opened && left.precision() != right.precision()) {
      return Optional.empty();
    }
    // The beginning is the last such day before the end: "between November and March".
    Optional<Days> days =
        right
            .days()
            .flatMap(
                last ->
                    end(from.movedTo(last.from(), Tense.PAST), start)
                        .flatMap(Match::days)
                        .filter(first -> !first.from().isAfter(last.to()))
                        .map(first -> new Days(first.from(), last.to())));
    return Match.of(right.last(), days, TimePrecision.RANGE);
  }

  /** A bare number of a day that takes month and year from the date at the other end. */
  private static Optional<Match> withDay(Line line, int number, Match date, int last) {
    if (date.precision() != TimePrecision.DAY) {
      return Optional.empty();
    }
    try {
      Optional<Days> days = Optional.empty();
      if (date.days().isPresent()) {
        LocalDate whole = date.days().get().from();
        LocalDate bare = whole.withDayOfMonth(bareDay(line, number));
        days = Optional.of(bare.isBefore(whole) ? new Days(bare, whole) : new Days(whole, bare));
      }
      return Match.of(last, days, TimePrecision.RANGE);
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int bareDay(Line line, int at) {
    if (!line.isDigits(at) || line.low(at).length() > 2) {
      return 0;
    }
    int day = Integer.parseInt(line.low(at));
    return day <= 31 ? day : 0;
  }

  /** "2010-2015", "from 2010 to 2015", "2019–20". */
  private static Optional<Match> years(Line line, int at) {
    Optional<Integer> first = CalendarNames.year(line, at);
    boolean dash = line.is(at + 1, "-", "–", "/");
    boolean words = line.is(at - 1, "from", "between") && line.is(at + 1, "to", "and", "until");
    if (first.isEmpty() || !dash && !words) {
      return Optional.empty();
    }
    Optional<Integer> second = CalendarNames.year(line, at + 2);
    if (second.isEmpty() && dash && line.isDigits(at + 2) && line.low(at + 2).length() == 2) {
      second = Optional.of(first.get() / 100 * 100 + Integer.parseInt(line.low(at + 2)));
    }
    return second
        .filter(year -> year > first.get() && !(dash && line.is(at + 3, "-")))
        .flatMap(year -> Match.of(at + 2, Period.years(first.get(), year), TimePrecision.RANGE));
  }
}

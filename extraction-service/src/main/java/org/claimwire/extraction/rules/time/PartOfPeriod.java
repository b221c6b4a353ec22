package org.claimwire.extraction.rules.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.claimwire.extraction.claim.TimeExpression.Days;
import org.claimwire.extraction.claim.TimePrecision;
import org.claimwire.extraction.rules.number.Line;

/**
 * Part of a longer period: "late March 2024", "the end of 2024", "earlier this week". Early, mid
 * and late are thirds of it, its start and its end quarters; "earlier" ends and "later" begins at
 * the day of publication. A week may be told by a day of it: "the week of 3 May".
 */
final class PartOfPeriod implements TimeRule {

  private enum Part {
    EARLY,
    MID,
    LATE,
    START,
    END,
    FIRST_HALF,
    SECOND_HALF,
    EARLIER,
    LATER,
    WEEK,
    WEEK_FROM,
    WEEK_TO
  }

  private record Opening(int next, Part part) {}

  private final List<TimeRule> periods;

  PartOfPeriod(List<TimeRule> periods) {
    this.periods = periods;
  }

  @Override
  public String name() {
    return "time.part-of-period";
  }

  @Override
  public Optional<Match> match(Viewpoint from, int at) {
    Optional<Match> owned = owned(from, at);
    if (owned.isPresent()) {
      return owned;
    }
    return opening(from.line(), at)
        .flatMap(
            opening ->
                periods.stream()
                    .flatMap(rule -> rule.match(from, opening.next).stream())
                    .findFirst()
                    .flatMap(whole -> part(opening.part, whole, from.published())));
  }

  /** "The year's end", "year-end". */
  private Optional<Match> owned(Viewpoint from, int at) {
    Line line = from.line();
    int end = line.is(at, "the") ? at + 3 : at + 2;
    if (!line.is(end, "end") || !line.is(end - 1, "'s", "-")) {
      return Optional.empty();
    }
    return periods.stream()
        .flatMap(rule -> rule.match(from, at).stream())
        .findFirst()
        .filter(whole -> whole.last() == end - 2)
        .flatMap(
            whole ->
                part(Part.END, new Match(end, whole.days(), whole.precision()), from.published()));
  }

  private static Optional<Match> part(Part part, Match whole, Optional<LocalDate> published) {
    boolean week = part == Part.WEEK || part == Part.WEEK_FROM || part == Part.WEEK_TO;
    if (week) {
      return whole.precision() == TimePrecision.DAY
          ? Match.of(
              whole.last(), whole.days().flatMap(d -> cut(part, d, published)), TimePrecision.WEEK)
          : Optional.empty();
    }
    if (whole.precision() == TimePrecision.DAY) {
      return Optional.of(whole);
    }
    return Match.of(
        whole.last(),
        whole.days().flatMap(days -> cut(part, days, published)),
        TimePrecision.RANGE);
  }

  private static Optional<Opening> opening(Line line, int at) {
    int first = line.is(at, "the") ? at + 1 : at;
    int next = line.after(first);
    if (line.is(next, "hours") && line.is(first, "early", "small")) {
      return line.is(next + 1, "of", "on")
          ? Optional.of(new Opening(next + 2, Part.EARLY))
          : Optional.empty();
    }
    if (line.is(first, Weekday.PARTS_OF_DAY) && first > at && line.is(next, "of")) {
      return Optional.of(new Opening(next + 1, Part.LATE));
    }
    if (line.is(first, "week")) {
      return week(line, next);
    }
    Optional<Part> word =
        switch (line.low(first)) {
          case "early" -> Optional.of(Part.EARLY);
          case "mid", "middle" -> Optional.of(Part.MID);
          case "late" -> Optional.of(Part.LATE);
          case "start", "beginning", "turn" -> Optional.of(Part.START);
          case "end", "close" -> Optional.of(Part.END);
          case "earlier" -> Optional.of(Part.EARLIER);
          case "later" -> Optional.of(Part.LATER);
          case "first" -> half(line, first, Part.FIRST_HALF);
          case "second", "latter" -> half(line, first, Part.SECOND_HALF);
          default -> Optional.empty();
        };
    return word.flatMap(
        part ->
            switch (part) {
              case EARLY, LATE ->
                  Optional.of(new Opening(line.is(next, "on", "in") ? next + 1 : next, part));
              case EARLIER, LATER ->
                  Optional.of(new Opening(line.is(next, "on", "in") ? next + 1 : next, part));
              case MID ->
                  line.is(first, "mid")
                      ? Optional.of(new Opening(next, part))
                      : of(line, next, part);
              case START, END ->
                  line.is(first + 1, "-")
                      ? Optional.of(new Opening(next, part))
                      : of(line, next, part);
              case FIRST_HALF, SECOND_HALF -> of(line, next + 1, part);
              case WEEK, WEEK_FROM, WEEK_TO -> Optional.empty();
            });
  }

  /** "the week of 3 May", "the week beginning 4 May". */
  private static Optional<Opening> week(Line line, int next) {
    Optional<Part> part =
        switch (line.low(next)) {
          case "of" -> Optional.of(Part.WEEK);
          case "beginning", "starting" -> Optional.of(Part.WEEK_FROM);
          case "ending" -> Optional.of(Part.WEEK_TO);
          default -> Optional.empty();
        };
    int date = line.is(next + 1, "on") ? next + 2 : next + 1;
    return part.map(p -> new Opening(date, p));
  }

  private static Optional<Part> half(Line line, int at, Part part) {
    return line.is(at + 1, "half") ? Optional.of(part) : Optional.empty();
  }

  private static Optional<Opening> of(Line line, int at, Part part) {
    return line.is(at, "of") ? Optional.of(new Opening(at + 1, part)) : Optional.empty();
  }

  private static Optional<Days> cut(Part part, Days days, Optional<LocalDate> published) {
    ChronoUnit unit = grain(days);
    long length = unit.between(days.from(), days.to().plusDays(1));
    return switch (part) {
      case EARLY -> Optional.of(between(days, unit, 0, length / 3));
      case MID -> Optional.of(between(days, unit, length / 3, length * 2 / 3));
      case LATE -> Optional.of(between(days, unit, length * 2 / 3, length));
      case START -> Optional.of(between(days, unit, 0, Math.max(1, length / 4)));
      case END -> Optional.of(between(days, unit, Math.min(length - 1, length * 3 / 4), length));
      case FIRST_HALF -> Optional.of(between(days, unit, 0, length / 2));
      case SECOND_HALF -> Optional.of(between(days, unit, length / 2, length));
      case EARLIER ->
          published
              .filter(day -> !day.isBefore(days.from()))
              .map(day -> new Days(days.from(), day.isBefore(days.to()) ? day : days.to()));
      case LATER ->
          published
              .filter(day -> !day.isAfter(days.to()))
              .map(day -> new Days(day.isAfter(days.from()) ? day : days.from(), days.to()));
      case WEEK -> Optional.of(Period.WEEK.around(days.from()));
      case WEEK_FROM -> Optional.of(new Days(days.from(), days.from().plusDays(6)));
      case WEEK_TO -> Optional.of(new Days(days.to().minusDays(6), days.to()));
    };
  }

  /** What a period is cut into: decades into years, years into months, months into days. */
  private static ChronoUnit grain(Days days) {
    LocalDate end = days.to().plusDays(1);
    if (days.from().getDayOfYear() == 1 && end.getDayOfYear() == 1) {
      return end.getYear() - days.from().getYear() > 1 ? ChronoUnit.YEARS : ChronoUnit.MONTHS;
    }
    boolean months = days.from().getDayOfMonth() == 1 && end.getDayOfMonth() == 1;
    return months && ChronoUnit.MONTHS.between(days.from(), end) > 1
        ? ChronoUnit.MONTHS
        : ChronoUnit.DAYS;
  }

  /** Some units of a period by number, the end left out; at least one. */
  private static Days between(Days days, ChronoUnit unit, long first, long end) {
    LocalDate after = days.from().plus(Math.max(end, first + 1), unit);
    return new Days(days.from().plus(first, unit), after.minusDays(1));
  }
}

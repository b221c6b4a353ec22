package org.claimwire.extraction.rules.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import org.claimwire.extraction.claim.TimeExpression.Days;
import org.claimwire.extraction.rules.number.Line;
import org.claimwire.extraction.rules.number.Ordinals;

/**
 * A day and a month as written, in either order: "Tuesday, Feb. 3", "the 3rd of February".
 *
 * @param last index of the last piece
 * @param weekday the weekday named with it
 */
record DateWords(int last, MonthDay day, Optional<DayOfWeek> weekday) {

  private record Number(int last, int value) {}

  static Optional<DateWords> at(Line line, int at) {
    Optional<DayOfWeek> weekday = CalendarNames.weekday(line, at);
    int start = at;
    if (weekday.isPresent()) {
      start = line.is(at + 1, ",") ? at + 2 : at + 1;
      start = line.is(start, "on") ? start + 1 : start;
    }
    // "The May 9 call" dates a call; "the 9th of May" is the date.
    Optional<DateWords> read =
        line.is(start, "the") ? dayFirst(line, start + 1) : monthFirst(line, start);
    if (read.isEmpty()) {
      read = dayFirst(line, start);
    }
    return read.map(words -> new DateWords(words.last, words.day, weekday));
  }

  private static Optional<DateWords> monthFirst(Line line, int at) {
    Optional<Month> month = CalendarNames.month(line, at);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int next = line.is(at + 1, "the") ? at + 2 : at + 1;
    return number(line, next)
        // "In May 3 people died" counts people.
        .filter(n -> !line.tag(n.last + 1).equals("NNS"))
        .flatMap(n -> of(n.last, month.get(), n.value));
  }

  private static Optional<DateWords> dayFirst(Line line, int at) {
    return number(line, at)
        .flatMap(
            n -> {
              int next = line.is(n.last + 1, "of") ? n.last + 2 : n.last + 1;
              return CalendarNames.month(line, next).flatMap(month -> of(next, month, n.value));
            });
  }

  private static Optional<Number> number(Line line, int at) {
    Optional<Number> ordinal =
        Ordinals.at(line, at).map(n -> new Number(n.last(), (int) n.value()));
    if (ordinal.isPresent()) {
      return ordinal;
    }
    return line.isDigits(at) && line.low(at).length() <= 2
        ? Optional.of(new Number(at, Integer.parseInt(line.low(at))))
        : Optional.empty();
  }

  private static Optional<DateWords> of(int last, Month month, int day) {
    return day >= 1 && day <= month.maxLength()
        ? Optional.of(new DateWords(last, MonthDay.of(month, day), Optional.empty()))
        : Optional.empty();
  }

  /** The day in a year; 29 February falls back to the 28th where there is none. */
  Days in(int year) {
    LocalDate date = day.atYear(year);
    return new Days(date, date);
  }

  /** Whether the weekday written with it, if any, fits a day. */
  boolean fits(Days days) {
    return weekday.isEmpty() || weekday.get() == days.from().getDayOfWeek();
  }
}

package org.claimwire.extraction.rules.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.claimwire.extraction.claim.TimeExpression.Days;
import org.claimwire.extraction.claim.TimePrecision;

/** The periods of the calendar, weeks from Monday to Sunday. */
enum Period {
  DAY(ChronoUnit.DAYS, 1, TimePrecision.DAY),
  WEEK(ChronoUnit.WEEKS, 1, TimePrecision.WEEK),
  MONTH(ChronoUnit.MONTHS, 1, TimePrecision.MONTH),
  QUARTER(ChronoUnit.MONTHS, 3, TimePrecision.RANGE),
  YEAR(ChronoUnit.YEARS, 1, TimePrecision.YEAR),
  DECADE(ChronoUnit.YEARS, 10, TimePrecision.RANGE),
  CENTURY(ChronoUnit.YEARS, 100, TimePrecision.RANGE);

  private final ChronoUnit unit;
  private final int units;
  private final TimePrecision precision;

  Period(ChronoUnit unit, int units, TimePrecision precision) {
    this.unit = unit;
    this.units = units;
    this.precision = precision;
  }

  TimePrecision precision() {
    return precision;
  }

  /** The period a word names, in singular or plural. */
  static Optional<Period> named(String word) {
    return switch (word) {
      case "day", "days" -> Optional.of(DAY);
      case "week", "weeks" -> Optional.of(WEEK);
      case "month", "months" -> Optional.of(MONTH);
      case "quarter", "quarters" -> Optional.of(QUARTER);
      case "year", "years" -> Optional.of(YEAR);
      case "decade", "decades" -> Optional.of(DECADE);
      case "century", "centuries" -> Optional.of(CENTURY);
      default -> Optional.empty();
    };
  }

  /** A day some periods later; earlier for a negative number. */
  LocalDate later(LocalDate day, long periods) {
    return day.plus(periods * units, unit);
  }

  /** The period that a day lies in. */
  Days around(LocalDate day) {
    return switch (this) {
      case DAY -> new Days(day, day);
      case WEEK -> {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield new Days(monday, monday.plusDays(6));
      }
      case MONTH -> month(day.getYear(), day.getMonthValue());
      case QUARTER -> quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
      case YEAR -> years(day.getYear(), day.getYear());
      case DECADE -> decade(day.getYear());
      case CENTURY -> {
        int first = (day.getYear() - 1) / 100 * 100 + 1;
        yield years(first, first + 99);
      }
    };
  }

  static Days month(int year, int month) {
    YearMonth days = YearMonth.of(year, month);
    return new Days(days.atDay(1), days.atEndOfMonth());
  }

  static Days quarter(int year, int quarter) {
    return new Days(
        LocalDate.of(year, quarter * 3 - 2, 1), YearMonth.of(year, quarter * 3).atEndOfMonth());
  }

  static Days decade(int year) {
    return years(year / 10 * 10, year / 10 * 10 + 9);
  }

  static Days years(int first, int last) {
    return new Days(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }
}

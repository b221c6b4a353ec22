package org.claimwire.query.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days in words, as a reader of any country takes them; in UTC. */
final class Days {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private static final DateTimeFormatter DAY_OF_YEAR =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private Days() {}

  /** {@code 9 March 2026}; "undated" for null. */
  static String of(Instant instant) {
    return instant == null ? "undated" : of(day(instant));
  }

  static String of(LocalDate day) {
    return DAY.format(day);
  }

  /** {@code 9 March 2026}, or {@code 9 to 10 March 2026}; "undated" for null. */
  static String between(Instant first, Instant last) {
    return first == null || last == null ? "undated" : between(day(first), day(last));
  }

  /** {@code 2023}, {@code May 2026} or {@code 9 to 11 March 2026}, where the days make that up. */
  static String between(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return of(from);
    }
    if (from.getYear() != to.getYear()) {
      return of(from) + " to " + of(to);
    }
    if (from.getDayOfYear() == 1 && to.getDayOfYear() == to.lengthOfYear()) {
      return Integer.toString(from.getYear());
    }
    if (from.getMonth() != to.getMonth()) {
      return DAY_OF_YEAR.format(from) + " to " + of(to);
    }
    return from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth()
        ? MONTH.format(from)
        : from.getDayOfMonth() + " to " + of(to);
  }

  private static LocalDate day(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC).toLocalDate();
  }
}

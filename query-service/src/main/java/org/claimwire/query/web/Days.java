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

  private Days() {}

  /** {@code 9 March 2026}; "undated" for null. */
  static String of(Instant instant) {
    return instant == null ? "undated" : of(day(instant));
  }

  static String of(LocalDate day) {
    return DAY.format(day);
  }

  /** {@code 9 March 2026}, or {@code 9 March 2026 to 10 March 2026}; "undated" for null. */
  static String between(Instant first, Instant last) {
    return first == null || last == null ? "undated" : between(day(first), day(last));
  }

  static String between(LocalDate from, LocalDate to) {
    return from.equals(to) ? of(from) : of(from) + " to " + of(to);
  }

  private static LocalDate day(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC).toLocalDate();
  }
}

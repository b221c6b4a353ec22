package org.claimwire.local.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The days of a story, in words. */
final class Days {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private Days() {}

  /** {@code 9 March 2026}, or {@code 9 March 2026 to 10 March 2026}; empty where unknown. */
  static String between(String first, String last) {
    if (first.isEmpty() || last.isEmpty()) {
      return "";
    }
    try {
      LocalDate from = day(first);
      LocalDate to = day(last);
      return from.equals(to) ? DAY.format(from) : DAY.format(from) + " to " + DAY.format(to);
    } catch (DateTimeException e) {
      throw new IllegalStateException("no times: " + first + ", " + last, e);
    }
  }

  private static LocalDate day(String time) {
    return OffsetDateTime.parse(time).withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
  }
}

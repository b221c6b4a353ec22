package org.claimwire.query.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Reads query parameters, or says which one is wrong and how it should look. */
public final class Parameters {

  static final int DEFAULT_LIMIT = 50;
  static final int MAX_LIMIT = 500;

  private Parameters() {}

  /** Number of items on a page; {@value #DEFAULT_LIMIT} for null. */
  public static int limit(String value) {
    if (value == null) {
      return DEFAULT_LIMIT;
    }
    int limit;
    try {
      limit = Integer.parseInt(value);
    } catch (NumberFormatException e) {
      limit = -1;
    }
    if (limit < 1 || limit > MAX_LIMIT) {
      throw Problem.badParameter(
          "limit", "limit is a number from 1 to %d, not %s.".formatted(MAX_LIMIT, value));
    }
    return limit;
  }

  /** The text as given; null for none or blank. */
  public static String text(String name, String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    if (value.indexOf('\0') >= 0) {
      throw Problem.badParameter(name, name + " contains the character U+0000.");
    }
    return value;
  }

  public static String oneOf(String name, String value, List<String> allowed) {
    if (value != null && !allowed.contains(value)) {
      throw Problem.badParameter(
          name, "%s is one of %s, not %s.".formatted(name, String.join(", ", allowed), value));
    }
    return value;
  }

  /** Start of the day or the moment given. */
  public static Instant from(String name, String value) {
    return value == null ? null : moment(name, value, 0);
  }

  /** End of the day, or just after the moment given, so that both include what is named. */
  public static Instant before(String name, String value) {
    if (value == null) {
      return null;
    }
    return isDay(value) ? moment(name, value, 1) : moment(name, value, 0).plusNanos(1_000);
  }

  private static boolean isDay(String value) {
    return value.length() == "2026-02-04".length();
  }

  private static Instant moment(String name, String value, int daysLater) {
    try {
      return isDay(value)
          ? LocalDate.parse(value).plusDays(daysLater).atStartOfDay(ZoneOffset.UTC).toInstant()
          : OffsetDateTime.parse(value).toInstant();
    } catch (DateTimeException e) {
      throw Problem.badParameter(
          name,
          "%s is a day such as 2026-02-04 or a time such as 2026-02-04T09:30:00Z, not %s."
              .formatted(name, value));
    }
  }
}

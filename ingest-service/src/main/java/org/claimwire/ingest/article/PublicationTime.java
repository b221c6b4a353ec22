package org.claimwire.ingest.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Reads when an article was published: an ISO 8601 date-time with its offset ({@code
 * 2026-02-04T09:30:00+01:00}, {@code 2026-02-04T08:30:00Z}), or a bare date, which is the start of
 * that day in UTC. A date-time without an offset names no instant and is refused, as is a year
 * outside 1 to 9999, which RFC 3339 cannot write.
 */
final class PublicationTime {

  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant AFTER_LAST = Instant.parse("+10000-01-01T00:00:00Z");

  private PublicationTime() {}

  /** Empty where the words name no instant. */
  static Optional<Instant> parse(String words) {
    try {
      Instant time =
          words.indexOf('T') < 0
              ? LocalDate.parse(words).atStartOfDay(ZoneOffset.UTC).toInstant()
              : OffsetDateTime.parse(words).toInstant();
      return Optional.of(time).filter(t -> !t.isBefore(FIRST) && t.isBefore(AFTER_LAST));
    } catch (DateTimeException notATime) {
      return Optional.empty();
    }
  }
}

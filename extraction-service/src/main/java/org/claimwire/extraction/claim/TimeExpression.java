package org.claimwire.extraction.claim;

import java.time.LocalDate;
import java.util.Optional;
import org.claimwire.extraction.text.Span;

/**
 * Words that say when.
 *
 * @param days the days meant, resolved against the day of publication; empty where they cannot be
 */
public record TimeExpression(Span span, Optional<Days> days, TimePrecision precision) {

  /**
   * @param from first day
   * @param to last day, included
   */
  public record Days(LocalDate from, LocalDate to) {

    /**
     * @throws IllegalArgumentException where the last day comes before the first
     */
    public Days {
      if (to.isBefore(from)) {
        throw new IllegalArgumentException(from + " to " + to);
      }
    }
  }
}

package org.claimwire.query.reconcile.article;

import java.time.LocalDate;
import java.util.Optional;
import org.claimwire.query.reconcile.words.Span;

/**
 * Words that name a time.
 *
 * @param days the days meant, both inclusive; empty where they could not be resolved
 * @param precision minute, day, week, month, season, year or range
 */
public record TimeExpression(Span span, Optional<Days> days, String precision) {

  public record Days(LocalDate from, LocalDate to) {

    public Days {
      if (to.isBefore(from)) {
        throw new IllegalArgumentException("days end before they begin: " + from + ".." + to);
      }
    }
  }
}

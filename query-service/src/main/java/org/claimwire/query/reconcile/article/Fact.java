package org.claimwire.query.reconcile.article;

import java.util.List;
import java.util.Optional;
import org.claimwire.query.reconcile.words.Span;

/**
 * Who did what.
 *
 * @param subject empty where the sentence names no doer
 */
public record Fact(
    Optional<Participant> subject,
    Predicate predicate,
    Optional<Participant> object,
    List<Argument> arguments) {

  public record Predicate(String lemma, Span span) {}

  /**
   * @param role time, place, duration, recipient, instrument, topic, cause, inscribed-on, or other
   */
  public record Argument(String role, Optional<String> entity, Span span) {}

  public Fact {
    arguments = List.copyOf(arguments);
  }
}

package org.claimwire.extraction.claim;

import java.util.List;
import java.util.Optional;
import org.claimwire.extraction.text.Span;

/**
 * Who did what: one predicate with its participants.
 *
 * @param subject the doer; empty where the text names none, as in a passive without agent
 * @param object what it is done to; for a passive its grammatical subject
 */
public record Event(
    Optional<Participant> subject,
    Predicate predicate,
    Optional<Participant> object,
    List<Argument> arguments) {

  /**
   * @param lemma dictionary form; of a nominal event its verb where one is known ("capture")
   */
  public record Predicate(String lemma, Span span) {}

  /**
   * @param entity id of the entity meant, if any
   */
  public record Argument(ArgumentRole role, Span span, Optional<String> entity) {}

  public enum ArgumentRole {
    TIME,
    PLACE,
    DURATION,
    RECIPIENT,
    INSTRUMENT,
    TOPIC,
    CAUSE,
    INSCRIBED_ON,
    OTHER
  }
}

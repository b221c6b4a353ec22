package org.claimwire.extraction.claim;

import java.util.List;
import java.util.Optional;
import org.claimwire.extraction.text.Span;
import org.claimwire.extraction.text.ZoneKind;

/** One thing an article tells, with the words that prove it. */
public sealed interface Claim {

  /** What every claim has. */
  Basis basis();

  /**
   * Somebody said, wrote or thinks it.
   *
   * @param content what they say, in order
   * @param quoted the parts of it in quotation marks, marks left out
   * @param via who relays it, for "A says that B said"
   * @param event what they say happened, where that could be read
   */
  record Statement(
      Basis basis,
      Form form,
      Speaker speaker,
      Optional<Span> cue,
      List<Span> content,
      List<Span> quoted,
      Stance stance,
      Optional<Participant> addressee,
      Optional<Participant> via,
      Optional<Event> event)
      implements Claim {}

  /** The outlet says it in its own voice. */
  record Fact(Basis basis, Event event) implements Claim {}

  /**
   * @param rule the rule or model that found the claim, such as {@code quote.before-speaker}
   * @param confidence calibrated probability that the article makes this claim, 0 to 1
   * @param evidence the words that prove it
   * @param text the claim in one readable sentence
   */
  record Basis(
      String rule,
      double confidence,
      Span evidence,
      String text,
      ZoneKind zone,
      Polarity polarity,
      Certainty certainty,
      List<TimeExpression> times,
      List<Quantity> quantities,
      List<Place> places) {}

  /**
   * Words that say where.
   *
   * @param entity id of the place meant, if it was recognised
   */
  record Place(Span span, Optional<String> entity) {}
}

package org.claimwire.extraction.attribution;

import java.util.List;
import java.util.Optional;
import org.claimwire.extraction.claim.Stance;
import org.claimwire.extraction.text.Span;

/**
 * Words that an article gives as somebody's rather than its own.
 *
 * @param rule the model or rule that found it, such as {@code encoder.cue}
 * @param source the noun phrase or pronoun that names who says it; empty where the text names
 *     nobody
 * @param cue the verb group, noun, "according to" or colon; empty for a quotation without one
 * @param content what is said, in order; more than one span where it is broken by its cue;
 *     quotation marks and an opening "that" included, a full stop outside quotation marks left out
 * @param confidence calibrated probability that content and source are right
 */
public record Attribution(
    String rule,
    Optional<Span> source,
    Optional<Span> cue,
    List<Span> content,
    Stance stance,
    double confidence) {

  /**
   * @throws IllegalArgumentException without a content
   */
  public Attribution {
    if (content.isEmpty()) {
      throw new IllegalArgumentException("an attribution without content");
    }
  }
}

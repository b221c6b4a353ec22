package org.claimwire.query.reconcile.article;

import java.util.List;
import java.util.Optional;
import org.claimwire.query.reconcile.words.Span;

/**
 * One thing an article says, or reports that somebody said.
 *
 * @param text the claim in one readable sentence
 * @param evidence the words that prove it
 * @param statement who said it and how; empty where the outlet says it in its own voice
 * @param fact who did what; empty where no event could be read
 */
public record Claim(
    String id,
    String text,
    Zone.Kind zone,
    Span evidence,
    double confidence,
    Polarity polarity,
    Certainty certainty,
    Optional<Statement> statement,
    Optional<Fact> fact,
    List<TimeExpression> times,
    List<Quantity> quantities) {

  public enum Polarity {
    AFFIRMED,
    NEGATED
  }

  public enum Certainty {
    ASSERTED,
    ALLEGED,
    DENIED,
    PLANNED,
    HYPOTHETICAL
  }

  public Claim {
    times = List.copyOf(times);
    quantities = List.copyOf(quantities);
  }
}

package org.claimwire.query.reconcile.conflict;

import java.util.List;
import java.util.Optional;
import org.claimwire.query.reconcile.article.Article;
import org.claimwire.query.reconcile.article.Claim;
import org.claimwire.query.reconcile.value.Value;
import org.claimwire.query.reconcile.words.Span;

/**
 * A point on which articles differ, or one article differs from itself.
 *
 * @param topic what it is about, for a heading
 * @param reason one sentence in plain words
 * @param sides what is said, each with the words that say it; at least two
 * @param rule name of the rule that found it
 * @param features what the rule went by, as "name: value"
 */
public record Conflict(
    Kind kind,
    Verdict verdict,
    int severity,
    String topic,
    String reason,
    List<Side> sides,
    String rule,
    List<String> features) {

  public enum Kind {
    DATE,
    DURATION,
    NUMBER,
    QUOTE_WORDING,
    PARTICIPANT,
    PLACE,
    OBJECT,
    LABEL,
    CAUSE,
    SEQUENCE,
    DENIAL,
    INTERNAL
  }

  public enum Verdict {
    /** Cannot both hold. */
    CONTRADICTION,
    /** The same within the bounds stated. */
    APPROXIMATION,
    /** One says more. */
    FINER,
    /** Other words, same thing. */
    PARAPHRASE,
    /** A quotation cut. */
    TRUNCATION,
    /** Another name for the same thing. */
    LABEL
  }

  /**
   * @param value what is said, in the words of one member
   * @param normalised the value as compared; empty where it is neither amount nor time
   */
  public record Side(String value, Optional<Value> normalised, List<Witness> witnesses) {

    public Side {
      witnesses = witnesses.stream().distinct().toList();
      if (witnesses.isEmpty()) {
        throw new IllegalArgumentException("a side without evidence: " + value);
      }
    }
  }

  /** Words of an article that say it. */
  public record Witness(Article article, Claim claim, Span span) {}

  public Conflict {
    sides = List.copyOf(sides);
    features = List.copyOf(features);
    if (sides.size() < 2) {
      throw new IllegalArgumentException("a conflict needs two sides: " + topic);
    }
    if (severity < 1 || severity > 3) {
      throw new IllegalArgumentException("severity is 1 to 3, not " + severity);
    }
  }
}

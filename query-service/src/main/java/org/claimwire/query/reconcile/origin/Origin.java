package org.claimwire.query.reconcile.origin;

import java.util.List;
import java.util.SortedSet;
import org.claimwire.query.reconcile.words.Span;

/**
 * Articles that count as one source.
 *
 * @param articles ids, in their order
 * @param why how they came to be one; {@link Alone} for an article that copies nobody
 */
public record Origin(String id, List<String> articles, Why why) {

  /** How articles came to share an origin. */
  public sealed interface Why {}

  /** Its own text. */
  public record Alone() implements Why {}

  /** The same passages stand in them, outside quotation marks. */
  public record Copied(List<Passage> passages, int copiedWords, double containment)
      implements Why {}

  /** They credit the same agency, and share passages too short to be a copy by themselves. */
  public record Credited(SortedSet<String> agencies, List<Passage> passages) implements Why {}

  /** Words of an article that stand in another article of the origin too. */
  public record Passage(String article, Span span) {}
}

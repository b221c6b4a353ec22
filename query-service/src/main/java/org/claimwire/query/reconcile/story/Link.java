package org.claimwire.query.reconcile.story;

import java.time.Duration;
import java.util.Optional;
import java.util.SortedSet;

/**
 * That two articles may tell of one event.
 *
 * @param one id that sorts before the other
 * @param score between 0 and 1; what {@link Stories} merges by
 */
public record Link(String one, String other, double score) {

  /** How many index keys linked articles share at least, so that a look-up finds every link. */
  public static final int SHARED_KEYS = 3;

  /** How far apart in print two articles may be. An article without a date is near to all. */
  public static final Duration WINDOW = Duration.ofDays(7);

  private static final double LINKED = 0.4;
  private static final double STEP = 0.05;

  /** The strength of a link that holds near copies together. */
  private static final int OF_COPIES = 11;

  /** The strength of the strongest links, which hardly two articles have. */
  static final int STRONGEST = OF_COPIES + Integer.SIZE;

  /** The link between two articles; a function of these two alone, and symmetric. */
  public static Optional<Link> between(StoryProfile a, StoryProfile b) {
    if (a.articleId().compareTo(b.articleId()) > 0) {
      return between(b, a);
    }
    if (!near(a, b)) {
      return Optional.empty();
    }
    double score = likeness(a, b);
    if (score < LINKED) {
      return Optional.empty();
    }
    SortedSet<Long> shared = a.keys();
    shared.retainAll(b.keys());
    return shared.size() < SHARED_KEYS
        ? Optional.empty()
        : Optional.of(new Link(a.articleId(), b.articleId(), score));
  }

  /**
   * How much it takes to leave this link out of account, from 0 on: its score in steps. Of copies
   * there may be any number, all as alike: they are told apart by their ids.
   */
  public int strength() {
    int strength = (int) ((score - LINKED) / STEP);
    return strength < OF_COPIES
        ? strength
        : OF_COPIES + Integer.numberOfLeadingZeros(one.hashCode() ^ other.hashCode());
  }

  /** How alike two articles are, linked or not. */
  static double likeness(StoryProfile a, StoryProfile b) {
    // Words weigh more: names alone would join all that a head of state does in a week.
    return 0.2 * a.names().cosine(b.names()) + 0.8 * a.words().cosine(b.words());
  }

  private static boolean near(StoryProfile a, StoryProfile b) {
    return a.publishedAt().isEmpty()
        || b.publishedAt().isEmpty()
        || Duration.between(a.publishedAt().get(), b.publishedAt().get()).abs().compareTo(WINDOW)
            <= 0;
  }
}

package org.claimwire.query.reconcile.story;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Why two articles tell of one event.
 *
 * @param score between 0 and 1; what {@link Stories} merges by
 * @param shared the keys both have
 */
public record Link(
    String one, String other, double score, double names, double words, SortedSet<String> shared) {

  /** How many index keys linked articles share at least, so that a look-up finds every link. */
  public static final int SHARED_KEYS = 1;

  /** How far apart in print two articles may be. An article without a date is near to all. */
  public static final Duration WINDOW = Duration.ofDays(7);

  private static final double LINKED = 0.4;

  /** The link between two articles; a function of these two alone, and symmetric. */
  public static Optional<Link> between(StoryProfile a, StoryProfile b) {
    if (a.articleId().compareTo(b.articleId()) > 0) {
      return between(b, a);
    }
    if (!near(a, b)) {
      return Optional.empty();
    }
    double names = cosine(a.names(), b.names());
    double words = cosine(a.words(), b.words());
    double score = likeness(names, words);
    if (score < LINKED) {
      return Optional.empty();
    }
    SortedSet<String> shared = new TreeSet<>(a.keys());
    shared.retainAll(b.keys());
    return shared.size() < SHARED_KEYS
        ? Optional.empty()
        : Optional.of(new Link(a.articleId(), b.articleId(), score, names, words, shared));
  }

  /** How alike two articles are, linked or not. */
  static double likeness(StoryProfile a, StoryProfile b) {
    return likeness(cosine(a.names(), b.names()), cosine(a.words(), b.words()));
  }

  // Words weigh more: names alone would join all that a head of state does in a week.
  private static double likeness(double names, double words) {
    return 0.2 * names + 0.8 * words;
  }

  private static boolean near(StoryProfile a, StoryProfile b) {
    return a.publishedAt().isEmpty()
        || b.publishedAt().isEmpty()
        || Duration.between(a.publishedAt().get(), b.publishedAt().get()).abs().compareTo(WINDOW)
            <= 0;
  }

  private static double cosine(Map<String, Double> a, Map<String, Double> b) {
    double product = 0;
    for (Map.Entry<String, Double> entry : a.entrySet()) {
      product += entry.getValue() * b.getOrDefault(entry.getKey(), 0.0);
    }
    return product == 0 ? 0 : product / (length(a) * length(b));
  }

  private static double length(Map<String, Double> weights) {
    return Math.sqrt(weights.values().stream().mapToDouble(w -> w * w).sum());
  }
}

package org.claimwire.query.reconcile.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.claimwire.query.reconcile.words.Ids;

/**
 * Divides articles into stories. The result depends on the set of articles only: links are tried
 * from the strongest to the weakest, ties by id, and two groups merge unless a guard objects.
 *
 * <p>Articles in different connected components of the links never meet, so the stories of a
 * component can be computed from that component alone.
 */
public final class Stories {

  /**
   * The most articles one story takes, since its claims are compared in pairs; more found others.
   */
  public static final int MOST_ARTICLES = 50;

  /** The longest a story runs from its first to its last dated article. */
  public static final Duration LONGEST = Duration.ofDays(21);

  // Against chaining: an article like two stories does not make them one unless they are alike.
  private static final double ALIKE_ON_AVERAGE = 0.33;

  private static final Comparator<StoryProfile> IN_ORDER_OF_PRINT =
      Comparator.comparing((StoryProfile p) -> p.publishedAt().orElse(Instant.MAX))
          .thenComparing(StoryProfile::articleId);

  private Stories() {}

  /** The stories among these articles, each article in exactly one, in order of their ids. */
  public static List<Story> among(Collection<StoryProfile> articles) {
    List<StoryProfile> ordered = articles.stream().sorted(IN_ORDER_OF_PRINT).toList();
    Map<String, List<StoryProfile>> clusterOf = new TreeMap<>();
    for (StoryProfile article : ordered) {
      clusterOf.put(article.articleId(), new ArrayList<>(List.of(article)));
    }
    for (Link link : strongestFirst(ordered)) {
      List<StoryProfile> one = clusterOf.get(link.one());
      List<StoryProfile> other = clusterOf.get(link.other());
      if (one != other && mayMerge(one, other)) {
        one.addAll(other);
        other.forEach(article -> clusterOf.put(article.articleId(), one));
      }
    }
    return clusterOf.values().stream()
        .map(Stories::story)
        .distinct()
        .sorted(Comparator.comparing(Story::id))
        .toList();
  }

  private static List<Link> strongestFirst(List<StoryProfile> articles) {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      for (int j = i + 1; j < articles.size(); j++) {
        Link.between(articles.get(i), articles.get(j)).ifPresent(links::add);
      }
    }
    links.sort(
        Comparator.comparing((Link link) -> -link.score())
            .thenComparing(Link::one)
            .thenComparing(Link::other));
    return links;
  }

  private static boolean mayMerge(List<StoryProfile> one, List<StoryProfile> other) {
    return one.size() + other.size() <= MOST_ARTICLES
        && spread(one, other).compareTo(LONGEST) <= 0
        && averageLikeness(one, other) >= ALIKE_ON_AVERAGE;
  }

  private static Duration spread(List<StoryProfile> one, List<StoryProfile> other) {
    List<Instant> dates = new ArrayList<>();
    one.stream().map(StoryProfile::publishedAt).flatMap(Optional::stream).forEach(dates::add);
    other.stream().map(StoryProfile::publishedAt).flatMap(Optional::stream).forEach(dates::add);
    dates.sort(Comparator.naturalOrder());
    return dates.isEmpty() ? Duration.ZERO : Duration.between(dates.getFirst(), dates.getLast());
  }

  private static double averageLikeness(List<StoryProfile> one, List<StoryProfile> other) {
    return one.stream()
        .flatMapToDouble(a -> other.stream().mapToDouble(b -> Link.likeness(a, b)))
        .average()
        .orElse(0);
  }

  private static Story story(List<StoryProfile> cluster) {
    List<String> ids =
        cluster.stream().sorted(IN_ORDER_OF_PRINT).map(StoryProfile::articleId).toList();
    return new Story(Ids.of("story", ids.getFirst()), ids);
  }
}

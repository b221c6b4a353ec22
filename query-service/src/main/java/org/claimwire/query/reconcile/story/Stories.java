package org.claimwire.query.reconcile.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import org.claimwire.query.reconcile.words.Ids;

/**
 * Divides articles into stories. The result depends on the set of articles only: links are tried
 * from the strongest to the weakest, ties by id, and two groups merge unless a guard objects.
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

  private final List<StoryProfile> articles;
  private final double[][] likeness;

  private Stories(Collection<StoryProfile> region) {
    articles = region.stream().sorted(IN_ORDER_OF_PRINT).toList();
    likeness = new double[articles.size()][articles.size()];
    for (double[] row : likeness) {
      Arrays.fill(row, Double.NaN);
    }
  }

  /** The stories among these articles, each article in exactly one, in order of their ids. */
  public static List<Story> among(Collection<StoryProfile> articles) {
    Map<String, StoryProfile> byId = new TreeMap<>();
    articles.forEach(article -> byId.put(article.articleId(), article));
    List<Link> links = links(List.copyOf(byId.values()));
    List<Story> stories = new ArrayList<>();
    for (SortedSet<String> region : new Regions(new Web(links)).around(byId.keySet())) {
      stories.addAll(
          within(
              region.stream().map(byId::get).toList(),
              links.stream().filter(link -> region.contains(link.one())).toList()));
    }
    stories.sort(Comparator.comparing(Story::id));
    return stories;
  }

  private static List<Link> links(List<StoryProfile> articles) {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      for (int j = i + 1; j < articles.size(); j++) {
        Link.between(articles.get(i), articles.get(j)).ifPresent(links::add);
      }
    }
    return links;
  }

  /**
   * The stories of one region.
   *
   * @param links those between its articles; of others no notice is taken
   */
  public static List<Story> within(Collection<StoryProfile> region, Collection<Link> links) {
    return new Stories(region).divided(links);
  }

  private List<Story> divided(Collection<Link> links) {
    Map<String, Integer> numbers = new HashMap<>();
    List<List<Integer>> clusterOf = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      numbers.put(articles.get(i).articleId(), i);
      clusterOf.add(new ArrayList<>(List.of(i)));
    }
    for (Link link : strongestFirst(links)) {
      if (!numbers.containsKey(link.one()) || !numbers.containsKey(link.other())) {
        continue;
      }
      List<Integer> one = clusterOf.get(numbers.get(link.one()));
      List<Integer> other = clusterOf.get(numbers.get(link.other()));
      if (one != other && mayMerge(one, other)) {
        one.addAll(other);
        other.forEach(article -> clusterOf.set(article, one));
      }
    }
    return clusterOf.stream().map(this::story).distinct().toList();
  }

  private static List<Link> strongestFirst(Collection<Link> links) {
    return links.stream()
        .sorted(
            Comparator.comparing((Link link) -> -link.score())
                .thenComparing(Link::one)
                .thenComparing(Link::other))
        .toList();
  }

  private boolean mayMerge(List<Integer> one, List<Integer> other) {
    return one.size() + other.size() <= MOST_ARTICLES
        && spread(one, other).compareTo(LONGEST) <= 0
        && averageLikeness(one, other) >= ALIKE_ON_AVERAGE;
  }

  private Duration spread(List<Integer> one, List<Integer> other) {
    List<Instant> dates = new ArrayList<>();
    for (List<Integer> cluster : List.of(one, other)) {
      cluster.forEach(article -> articles.get(article).publishedAt().ifPresent(dates::add));
    }
    dates.sort(Comparator.naturalOrder());
    return dates.isEmpty() ? Duration.ZERO : Duration.between(dates.getFirst(), dates.getLast());
  }

  private double averageLikeness(List<Integer> one, List<Integer> other) {
    return one.stream()
        .flatMapToDouble(a -> other.stream().mapToDouble(b -> likeness(a, b)))
        .average()
        .orElse(0);
  }

  private double likeness(int a, int b) {
    int one = Math.min(a, b);
    int other = Math.max(a, b);
    if (Double.isNaN(likeness[one][other])) {
      likeness[one][other] = Link.likeness(articles.get(one), articles.get(other));
    }
    return likeness[one][other];
  }

  private Story story(List<Integer> cluster) {
    List<String> ids = cluster.stream().sorted().map(i -> articles.get(i).articleId()).toList();
    return new Story(Ids.of("story", ids.getFirst()), ids);
  }
}

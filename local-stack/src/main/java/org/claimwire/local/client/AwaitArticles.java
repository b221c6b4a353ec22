package org.claimwire.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.StreamSupport;

/** Waits until submitted articles can be asked for, and their stories know them. */
public final class AwaitArticles {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
  private static final Duration BEFORE_SUSPICION = Duration.ofSeconds(3);

  /** The articles are not there after a time in which none arrived. */
  public static final class NotArrived extends RuntimeException {
    NotArrived(int missing, Duration patience) {
      super(
          "%d article%s not queryable, and none arrived for %d s; see ./claimwire status and ./claimwire logs extraction"
              .formatted(missing, missing == 1 ? " is" : "s are", patience.toSeconds()));
    }
  }

  /**
   * What did not become claims, with its reason by article id.
   *
   * @param dead articles that went to the dead letters
   * @param unread articles that are kept, but that the extraction does not read: their language or
   *     size
   */
  public record Arrival(Map<String, String> dead, Map<String, String> unread) {}

  private final QueryClient query;
  private final Function<Map<String, String>, Map<String, String>> findDead;
  private final Duration patience;

  /**
   * Prepares to wait.
   *
   * @param findDead of articles (revisions by id), those among the dead letters, with the reason
   * @param patience how long nothing may arrive before this gives up
   */
  public AwaitArticles(
      QueryClient query,
      Function<Map<String, String>, Map<String, String>> findDead,
      Duration patience) {
    this.query = query;
    this.findDead = findDead;
    this.patience = patience;
  }

  /**
   * Waits for the articles.
   *
   * @param revisions by article id
   * @param progress hears the number of articles that arrived since it was last called
   * @return those that arrived otherwise than as claims
   * @throws NotArrived if some do not arrive
   * @throws ServiceException if the query service does not answer
   */
  public Arrival await(Map<String, String> revisions, LongConsumer progress) {
    Map<String, String> dead = new TreeMap<>();
    Map<String, String> unread = new TreeMap<>();
    Deque<String> missing = new ArrayDeque<>(revisions.keySet());
    long lastArrival = System.nanoTime();
    long lastSuspicion = lastArrival;
    while (!missing.isEmpty()) {
      String id = missing.peekFirst();
      Optional<KnownArticle> found = find(id, revisions.get(id));
      if (found.isPresent()) {
        found.flatMap(KnownArticle::refusal).ifPresent(reason -> unread.put(id, reason));
        missing.removeFirst();
        progress.accept(1);
        lastArrival = System.nanoTime();
        continue;
      }
      // It may be far behind in the queue, or never come: look at the others first.
      missing.addLast(missing.removeFirst());
      if (since(lastSuspicion).compareTo(BEFORE_SUSPICION) > 0) {
        Map<String, String> lost = findDead.apply(only(missing, revisions));
        missing.removeAll(lost.keySet());
        dead.putAll(lost);
        progress.accept(lost.size());
        lastSuspicion = System.nanoTime();
      }
      if (since(lastArrival).compareTo(patience) > 0) {
        throw new NotArrived(missing.size(), patience);
      }
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
    Map<String, String> alive = new TreeMap<>(revisions);
    alive.keySet().removeAll(dead.keySet());
    // An article that could not be read is kept, and stands in no story.
    alive.keySet().removeAll(unread.keySet());
    awaitStories(alive);
    return new Arrival(dead, unread);
  }

  private void awaitStories(Map<String, String> revisions) {
    long start = System.nanoTime();
    Map<String, String> behind = new TreeMap<>(revisions);
    while (true) {
      Map<String, Optional<JsonNode>> reports = new TreeMap<>();
      behind
          .entrySet()
          .removeIf(
              article ->
                  find(article.getKey(), article.getValue())
                      .filter(known -> isTold(known, reports))
                      .isPresent());
      if (behind.isEmpty()) {
        return;
      }
      if (since(start).compareTo(patience) > 0) {
        throw new NotArrived(behind.size(), patience);
      }
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
  }

  private boolean isTold(KnownArticle article, Map<String, Optional<JsonNode>> reports) {
    return article
        .story()
        .flatMap(story -> reports.computeIfAbsent(story, query::findReport))
        .filter(report -> idsOf(report).contains(article.id()))
        .isPresent();
  }

  private static List<String> idsOf(JsonNode report) {
    return StreamSupport.stream(report.path("articles").spliterator(), false)
        .map(article -> article.path("id").asText())
        .toList();
  }

  private Optional<KnownArticle> find(String id, String revision) {
    return query.findArticle(id).filter(article -> article.revision().equals(revision));
  }

  private static Map<String, String> only(Iterable<String> ids, Map<String, String> revisions) {
    Map<String, String> some = new TreeMap<>();
    ids.forEach(id -> some.put(id, revisions.get(id)));
    return some;
  }

  private static Duration since(long nanos) {
    return Duration.ofNanos(System.nanoTime() - nanos);
  }
}

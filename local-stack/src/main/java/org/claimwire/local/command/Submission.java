package org.claimwire.local.command;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.claimwire.contracts.CloudEvents;
import org.claimwire.local.articles.ArticleFiles;
import org.claimwire.local.client.AddArticles;
import org.claimwire.local.client.AddArticles.Added;
import org.claimwire.local.client.AwaitArticles;
import org.claimwire.local.client.AwaitArticles.Arrival;
import org.claimwire.local.client.IngestClient;
import org.claimwire.local.client.QueryClient;
import org.claimwire.local.deadletters.DeadLetter;
import org.claimwire.local.deadletters.DeadLetters;
import org.claimwire.local.stack.Role;
import org.claimwire.local.stack.StackSettings;
import org.claimwire.local.terminal.Bar;
import org.claimwire.local.terminal.Screen;

/** Adds articles to a running stack and tells a person about it, on standard error. */
final class Submission {

  private final StackSettings settings;
  private final Screen screen;

  Submission(StackSettings settings, Screen screen) {
    this.settings = settings;
    this.screen = screen;
  }

  /** Submits the articles at the paths. */
  Added submit(ArticleOptions options) {
    var ingest = new IngestClient(settings.httpAddress(Role.INGEST));
    Added added;
    try (var bar = new Bar("submitting", ArticleFiles.count(options.paths), screen)) {
      added =
          new AddArticles(ingest, options::complete)
              .submit(ArticleFiles.at(options.paths, System.in), bar);
    }
    added.rejected().forEach(reason -> System.err.println(screen.red("refused ") + reason));
    added.ambiguous().forEach(note -> System.err.println(screen.yellow("note ") + note));
    return added;
  }

  /**
   * Waits until submitted articles are queryable, and tells of those that hold no claims.
   *
   * @return whether none went to the dead letters
   */
  boolean await(Added added, Duration patience) {
    var query = new QueryClient(settings.httpAddress(Role.QUERY));
    Arrival arrival;
    try (var bar = new Bar("reading", added.accepted().size(), screen)) {
      arrival = new AwaitArticles(query, this::dead, patience).await(added.accepted(), bar);
    }
    arrival
        .unread()
        .forEach(
            (id, reason) -> System.err.println(screen.yellow("not read ") + id + ": " + reason));
    arrival
        .dead()
        .forEach(
            (id, reason) ->
                System.err.println(screen.red("gone to the dead letters ") + id + ": " + reason));
    return arrival.dead().isEmpty();
  }

  private Map<String, String> dead(Map<String, String> revisions) {
    Map<String, String> reasons = new TreeMap<>();
    try (var letters = new DeadLetters(settings.bootstrapServers())) {
      for (DeadLetter letter : letters.waiting()) {
        letter
            .article()
            .filter(revisions::containsKey)
            .filter(
                id ->
                    letter
                        .event()
                        .map(CloudEvents.eventId(id, revisions.get(id))::equals)
                        .orElse(true))
            .ifPresent(id -> reasons.put(id, letter.reason()));
      }
    }
    return reasons;
  }
}

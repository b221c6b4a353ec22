package org.claimwire.ingest;

import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.claimwire.ingest.article.Admission;
import org.claimwire.ingest.article.Article;
import org.claimwire.ingest.article.Submission;
import org.claimwire.ingest.outlet.ArticlesRaw;
import org.claimwire.ingest.outlet.Delivery;

/**
 * The process: check a submission, publish the article, say so when the broker has it. Every door
 * ends here.
 */
@ApplicationScoped
public class IngestArticles {

  private final ArticlesRaw articlesRaw;
  private final Journal journal;
  private final Clock clock;

  IngestArticles(ArticlesRaw articlesRaw, Journal journal, Clock clock) {
    this.articlesRaw = articlesRaw;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Ingests one article.
   *
   * @return completes with what became of it, never exceptionally: at once for a refusal, else when
   *     the broker has the article or the configured time for that is over
   */
  public CompletionStage<Outcome> ingest(Submission submission) {
    // The broker answers on its own thread, which knows nothing of the request's trace.
    Context trace = Context.current();
    return publish(submission)
        .thenApply(
            outcome -> {
              try (Scope ignored = trace.makeCurrent()) {
                journal.record(outcome);
              }
              return outcome;
            });
  }

  private CompletionStage<Outcome> publish(Submission submission) {
    return switch (Admission.of(submission)) {
      case Admission.Refused refused ->
          CompletableFuture.completedStage(new Outcome.Refused(refused.flaws()));
      case Admission.Admitted(Article article) ->
          articlesRaw
              .publish(article, clock.instant())
              .thenApply(delivery -> outcome(article, delivery));
    };
  }

  private static Outcome outcome(Article article, Delivery delivery) {
    return switch (delivery) {
      case Delivery.Acknowledged ignored -> new Outcome.Accepted(article.id(), article.revision());
      case Delivery.Unacknowledged(String reason) -> new Outcome.Postponed(article.id(), reason);
    };
  }
}

package org.claimwire.ingest.source;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.claimwire.ingest.IngestArticles;
import org.claimwire.ingest.IngestConfig;
import org.claimwire.ingest.Journal;
import org.claimwire.ingest.Outcome;
import org.claimwire.ingest.article.Flaw;
import org.claimwire.ingest.article.Submission;
import org.claimwire.ingest.source.problem.Problem;

/** Takes the JSON of one article and answers for it; both HTTP doors bring theirs here. */
@ApplicationScoped
class Desk {

  private final IngestArticles ingest;
  private final Journal journal;
  private final IngestConfig config;

  Desk(IngestArticles ingest, Journal journal, IngestConfig config) {
    this.ingest = ingest;
    this.journal = journal;
    this.config = config;
  }

  CompletionStage<Answer> take(byte[] json) {
    return switch (ArticleJson.read(json)) {
      case ArticleJson.Reading.Read(Submission submission) ->
          ingest.ingest(submission).thenApply(Desk::answer);
      case ArticleJson.Reading.Malformed(String reason) ->
          rejected(Problem.of(400, "The article is " + reason + "."));
      case ArticleJson.Reading.Flawed(List<Flaw> flaws) -> rejected(flawed(flaws));
    };
  }

  CompletionStage<Answer> refuseTooLarge() {
    return rejected(
        Problem.of(
            413,
            "An article may have at most %d bytes of JSON."
                .formatted(config.maxArticleSize().asLongValue())));
  }

  private CompletionStage<Answer> rejected(Problem problem) {
    journal.rejected(problem.detail());
    return CompletableFuture.completedStage(new Answer.Rejected(problem));
  }

  private static Answer answer(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Accepted(var id, var revision) ->
          new Answer.Accepted(id.value(), revision.value());
      case Outcome.Refused(var flaws) -> new Answer.Rejected(flawed(flaws));
      case Outcome.Postponed ignored -> new Answer.Rejected(unavailable());
    };
  }

  private static Problem flawed(List<Flaw> flaws) {
    return Problem.of(
        422,
        "The article has flaws.",
        flaws.stream().map(f -> new Problem.FieldError(f.field(), f.reason())).toList());
  }

  static Problem unavailable() {
    return Problem.of(
        503, "The broker did not take the article in time. Submitting it again is safe.");
  }
}

package org.claimwire.ingest.source;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.claimwire.ingest.IngestConfig;
import org.claimwire.ingest.source.problem.Problem;

/** One article over HTTP. */
@Path("/v1/articles")
class ArticleResource {

  private final Desk desk;
  private final InFlight inFlight;
  private final IngestConfig config;

  ArticleResource(Desk desk, InFlight inFlight, IngestConfig config) {
    this.desk = desk;
    this.inFlight = inFlight;
    this.config = config;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
  @Blocking
  public CompletionStage<Response> accept(
      @HeaderParam(HttpHeaders.CONTENT_LENGTH) Long announced, InputStream body)
      throws IOException, InterruptedException {
    int max = Math.toIntExact(config.maxArticleSize().asLongValue());
    if (announced != null && announced > max) {
      return desk.refuseTooLarge().thenApply(this::response);
    }
    int room = announced == null ? max : announced.intValue();
    if (!inFlight.enterWithin(room, config.brokerTimeout())) {
      return CompletableFuture.completedStage(response(new Answer.Rejected(Desk.unavailable())));
    }
    return take(body, max)
        .thenApply(this::response)
        .whenComplete((answer, bug) -> inFlight.leave(room));
  }

  private CompletionStage<Answer> take(InputStream body, int max) throws IOException {
    byte[] article = body.readNBytes(max + 1);
    return article.length > max ? desk.refuseTooLarge() : desk.take(article);
  }

  private Response response(Answer answer) {
    return switch (answer) {
      case Answer.Accepted(String id, String revision) ->
          Response.accepted(new Receipt(id, revision, Receipt.ACCEPTED)).build();
      case Answer.Rejected(Problem problem) when problem.status() == 503 ->
          problem
              .response()
              .header(HttpHeaders.RETRY_AFTER, config.retryAfter().toSeconds())
              .build();
      case Answer.Rejected(Problem problem) -> problem.response().build();
    };
  }
}

package org.claimwire.ingest.source;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
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
import org.claimwire.ingest.article.Submission;
import org.claimwire.ingest.source.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Articles over HTTP: one, or many as NDJSON. */
@Path("/v1/articles")
class ArticleResource {

  static final String NDJSON = "application/x-ndjson";

  private static final String FULL =
      """
      {"uri": "https://harbour-gazette.example/ferry-ramp", "outlet": "Harbour Gazette", \
      "title": "Ferry ramp to reopen", "author": "Tove Ahlgren", "publishedAt": "2026-02-04", \
      "language": "en", "text": "Harbour minister Mara Lindqvist said the quay will reopen in May."}""";

  private static final String TEXT_ONLY = "{\"text\": \"The ferry ramp reopens in May.\"}";

  private final Desk desk;
  private final Bulk bulk;
  private final InFlight inFlight;
  private final IngestConfig config;

  ArticleResource(Desk desk, Bulk bulk, InFlight inFlight, IngestConfig config) {
    this.desk = desk;
    this.bulk = bulk;
    this.inFlight = inFlight;
    this.config = config;
  }

  @POST
  @Operation(
      summary = "Accept an article",
      description =
          "Answers when the broker has it. The same content again gets the same id and revision.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = Submission.class),
              examples = {
                @ExampleObject(name = "Full", value = FULL),
                @ExampleObject(name = "Text only", value = TEXT_ONLY)
              }))
  @APIResponse(
      responseCode = "202",
      description = "The broker has it",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Receipt.class)))
  @APIResponse(
      responseCode = "400",
      description = "Not UTF-8, not JSON or not an object",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "413",
      description = "Larger than an article may be",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "415",
      description = "Not application/json",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "422",
      description = "Fields at fault, each with its reason",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "503",
      description = "The broker did not confirm in time; see Retry-After",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
  @Blocking
  public CompletionStage<Response> accept(
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_LENGTH) Long announced,
      InputStream body)
      throws IOException, InterruptedException {
    int max = maxArticleSize();
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

  @POST
  @Path("/bulk")
  @Operation(
      summary = "Accept many articles",
      description =
          "One article a line, one result a line in the same order, while the lines still come: read the results while you send. A bad line fails alone; blank lines are counted and passed over.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(type = SchemaType.STRING),
              examples = @ExampleObject(name = "Two lines", value = FULL + "\n" + TEXT_ONLY)))
  @APIResponse(
      responseCode = "200",
      description = "A result for each line",
      content = @Content(mediaType = NDJSON, schema = @Schema(implementation = LineResult.class)))
  @Consumes(NDJSON)
  @Produces(NDJSON)
  @Blocking
  public Multi<LineResult> acceptMany(InputStream body) {
    return bulk.ingest(new Lines(body, maxArticleSize()));
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

  private int maxArticleSize() {
    return Math.toIntExact(config.maxArticleSize().asLongValue());
  }
}

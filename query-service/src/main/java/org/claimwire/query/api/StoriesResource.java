package org.claimwire.query.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.claimwire.query.store.ListedStory;
import org.claimwire.query.store.StoryShelf;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/stories")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stories")
class StoriesResource {

  private final StoryShelf stories;
  private final Exports exports;

  StoriesResource(StoryShelf stories, Exports exports) {
    this.stories = stories;
    this.exports = exports;
  }

  @GET
  @Operation(summary = "List stories, newest first")
  @APIResponse(responseCode = "200", description = "A page of stories")
  @APIResponse(responseCode = "400", ref = "BadParameter")
  public Page<StoryView> list(@BeanParam Paging paging) {
    int size = paging.size();
    List<ListedStory> rows = stories.list(Cursor.storiesPlace(paging.cursor), size + 1);
    return Page.of(
        rows,
        size,
        StoryView::of,
        last -> Cursor.to(new StoryShelf.Place(last.happenedAt(), last.id())));
  }

  @GET
  @Path("/{id}")
  @Produces({MediaType.APPLICATION_JSON, Exports.JSON_LINES, Exports.CSV, Exports.JSON_LD})
  @Operation(
      summary = "Read a story in short, or export its claims",
      description =
          """
          Its articles are under /v1/articles?story=, its claims under /v1/claims?story=. CSV, JSON \
          Lines and JSON-LD are exports of its claims.""")
  @APIResponse(
      responseCode = "200",
      description = "The story, or its claims as an export",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = StoryView.class)),
        @Content(
            mediaType = Exports.JSON_LINES,
            schema = @Schema(implementation = ClaimView.class)),
        @Content(
            mediaType = Exports.CSV,
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "A claim", value = Exports.CSV_EXAMPLE)),
        @Content(
            mediaType = Exports.JSON_LD,
            schema = @Schema(implementation = Object.class),
            examples = @ExampleObject(name = "A claim", value = Exports.JSON_LD_EXAMPLE))
      })
  @APIResponse(responseCode = "404", ref = "NotFound")
  public Response get(
      @Parameter(example = "1b4de1a0c2f94c0e") @PathParam("id") String id,
      @Context Request request) {
    ListedStory story = stories.find(id).orElseThrow(() -> Problem.notFound("story", id));
    return exports.answer(request, ClaimQuery.ofStory(id), () -> StoryView.of(story));
  }

  @GET
  @Path("/{id}/report")
  @Operation(
      summary = "Read all that is known of a story",
      description = "Origins, groups of the same claim, conflicts, omissions and the timeline.")
  @APIResponse(
      responseCode = "200",
      description = "The report",
      content = @Content(schema = @Schema(implementation = ReportView.class)))
  @APIResponse(responseCode = "304", description = "It is as If-None-Match has it")
  @APIResponse(responseCode = "404", ref = "NotFound")
  public RestResponse<String> report(
      @Parameter(example = "1b4de1a0c2f94c0e") @PathParam("id") String id,
      @Context Request request) {
    StoryShelf.Report report =
        stories.findReport(id).orElseThrow(() -> Problem.notFound("reconciled story", id));
    return Conditional.answer(request, report.version(), report::body);
  }
}

package org.claimwire.query.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.util.List;
import java.util.function.Function;
import org.claimwire.query.reconcile.report.StoryReport;
import org.claimwire.query.store.StoryShelf;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The parts of a story's report, each by itself. A story is bounded, so they come whole. */
@Path("/v1/stories/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stories")
@APIResponse(responseCode = "304", description = "It is as If-None-Match has it")
@APIResponse(responseCode = "404", ref = "NotFound")
class StoryPartsResource {

  private static final String STORY = "1b4de1a0c2f94c0e";
  static final List<String> KINDS =
      List.of(
          "date",
          "duration",
          "number",
          "quote-wording",
          "participant",
          "place",
          "object",
          "label",
          "cause",
          "sequence",
          "denial",
          "internal");
  static final List<String> VERDICTS =
      List.of("contradiction", "approximation", "finer", "paraphrase", "truncation", "label");

  private final StoryShelf stories;
  private final ObjectMapper json;

  StoryPartsResource(StoryShelf stories, ObjectMapper json) {
    this.stories = stories;
    this.json = json;
  }

  @GET
  @Path("/timeline")
  @Operation(summary = "What happened when, by resolved times")
  @APIResponse(
      responseCode = "200",
      description = "The moments, earliest first",
      content =
          @Content(
              schema = @Schema(type = SchemaType.ARRAY, implementation = StoryReport.Moment.class),
              examples = @ExampleObject(name = "A day", value = StoryExamples.TIMELINE)))
  public RestResponse<List<StoryReport.Moment>> timeline(
      @Parameter(example = STORY) @PathParam("id") String id, @Context Request request) {
    return part(id, request, report -> read(report).timeline());
  }

  @GET
  @Path("/groups")
  @Operation(summary = "Claims that several articles make, by number of independent origins")
  @APIResponse(
      responseCode = "200",
      description = "The groups",
      content =
          @Content(
              schema = @Schema(type = SchemaType.ARRAY, implementation = StoryReport.Group.class),
              examples =
                  @ExampleObject(name = "A claim of two outlets", value = StoryExamples.GROUPS)))
  public RestResponse<List<StoryReport.Group>> groups(
      @Parameter(example = STORY) @PathParam("id") String id, @Context Request request) {
    return part(id, request, report -> read(report).groups());
  }

  @GET
  @Path("/conflicts")
  @Operation(summary = "Where the articles differ, gravest first")
  @APIResponse(
      responseCode = "200",
      description = "The conflicts",
      content =
          @Content(
              schema =
                  @Schema(type = SchemaType.ARRAY, implementation = StoryReport.Conflict.class),
              examples = @ExampleObject(name = "Two durations", value = StoryExamples.CONFLICTS)))
  @APIResponse(responseCode = "400", ref = "BadParameter")
  public RestResponse<List<StoryReport.Conflict>> conflicts(
      @Parameter(example = STORY) @PathParam("id") String id,
      @Parameter(description = "Only this kind", example = "duration") @QueryParam("kind")
          String kind,
      @Parameter(description = "Only this verdict", example = "contradiction")
          @QueryParam("verdict")
          String verdict,
      @Context Request request) {
    Parameters.oneOf("kind", kind, KINDS);
    Parameters.oneOf("verdict", verdict, VERDICTS);
    return part(
        id,
        request,
        report ->
            read(report).conflicts().stream()
                .filter(conflict -> kind == null || conflict.kind().equals(kind))
                .filter(conflict -> verdict == null || conflict.verdict().equals(verdict))
                .toList());
  }

  @GET
  @Path("/matrix")
  @Operation(summary = "Who says, who says otherwise, who is silent")
  @APIResponse(
      responseCode = "200",
      description = "The matrix",
      content =
          @Content(
              schema = @Schema(implementation = Matrix.class),
              examples =
                  @ExampleObject(name = "A row of two outlets", value = StoryExamples.MATRIX)))
  public RestResponse<Matrix> matrix(
      @Parameter(example = STORY) @PathParam("id") String id, @Context Request request) {
    return part(id, request, report -> Matrix.of(read(report)));
  }

  @GET
  @Path("/why")
  @Operation(
      summary = "Which rule made each origin, group, conflict and merge of names, and from what",
      description =
          """
          A merge of names says why two names of the story, such as a surname and a full name, \
          are taken for one person, place or body: by a rule, or because somebody decided so.""")
  @APIResponse(
      responseCode = "200",
      description = "The reasons",
      content =
          @Content(
              schema = @Schema(type = SchemaType.ARRAY, implementation = StoryReport.Why.class),
              examples =
                  @ExampleObject(
                      name = "A conflict and a merge of names",
                      value = StoryExamples.WHY)))
  public RestResponse<List<StoryReport.Why>> why(
      @Parameter(example = STORY) @PathParam("id") String id,
      @Parameter(
              description = "Only of this origin, group, conflict or merged entity",
              example = "9c1f04be72aa4d10")
          @QueryParam("of")
          String of,
      @Context Request request) {
    return part(
        id,
        request,
        report ->
            ReportView.why(json, report).stream()
                .filter(why -> of == null || why.of().equals(of))
                .toList());
  }

  private <T> RestResponse<T> part(
      String id, Request request, Function<StoryShelf.Report, T> part) {
    StoryShelf.Report report =
        stories.findReport(id).orElseThrow(() -> Problem.notFound("reconciled story", id));
    return Conditional.answer(request, report.version(), () -> part.apply(report));
  }

  private ReportView read(StoryShelf.Report report) {
    return ReportView.read(json, report);
  }
}

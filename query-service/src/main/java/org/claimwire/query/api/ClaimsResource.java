package org.claimwire.query.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.claimwire.query.store.ClaimFilter;
import org.claimwire.query.store.Claims;
import org.claimwire.query.store.StoredClaim;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/claims")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Claims")
class ClaimsResource {

  private static final List<String> FORMS = List.of("direct", "mixed", "indirect", "inscription");
  private static final List<String> KINDS = List.of("statement", "fact");

  private final Claims claims;

  ClaimsResource(Claims claims) {
    this.claims = claims;
  }

  @GET
  @Operation(
      summary = "List claims",
      description = "Newest article first, within an article in reading order.")
  @APIResponse(responseCode = "200", description = "A page of claims")
  @APIResponse(
      responseCode = "400",
      description = "A parameter cannot be understood",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public Page<ClaimView> list(
      @Parameter(description = "Only this article's") @QueryParam("article") String article,
      @Parameter(description = "Only this outlet's", example = "Harbour Gazette")
          @QueryParam("outlet")
          String outlet,
      @Parameter(description = "Words of the speaker's name", example = "lindqvist")
          @QueryParam("speaker")
          String speaker,
      @Parameter(description = "direct, mixed, indirect or inscription", example = "indirect")
          @QueryParam("form")
          String form,
      @Parameter(description = "statement or fact", example = "statement") @QueryParam("kind")
          String kind,
      @Parameter(
              description = "Words of the claim; \"quoted words\" together, or, -without",
              example = "quay reopen")
          @QueryParam("q")
          String q,
      @Parameter(description = "Published on or after this day or time", example = "2026-02-01")
          @QueryParam("from")
          String from,
      @Parameter(description = "Published on or before this day or time", example = "2026-02-28")
          @QueryParam("to")
          String to,
      @Parameter(description = "Only claims of this story's articles") @QueryParam("story")
          String story,
      @Parameter(description = "Items on a page, 1 to 500", example = "50") @QueryParam("limit")
          String limit,
      @Parameter(description = "\"next\" of the page before") @QueryParam("cursor") String cursor) {
    int size = Parameters.limit(limit);
    ClaimFilter filter =
        new ClaimFilter(
            Parameters.text("article", article),
            Parameters.text("outlet", outlet),
            Parameters.text("speaker", speaker),
            Parameters.oneOf("form", form, FORMS),
            Parameters.oneOf("kind", kind, KINDS),
            Parameters.text("q", q),
            Parameters.from("from", from),
            Parameters.before("to", to),
            Parameters.text("story", story));
    List<StoredClaim> rows = claims.list(filter, Cursor.claimsPlace(cursor), size + 1);
    return Page.of(
        rows,
        size,
        ClaimView::of,
        last -> Cursor.to(new Claims.Place(last.happenedAt(), last.article(), last.position())));
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "Read a claim")
  @APIResponse(responseCode = "200", description = "The claim")
  @APIResponse(
      responseCode = "404",
      description = "There is no such claim",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public ClaimView get(@Parameter(example = "c5d1") @PathParam("id") String id) {
    return claims.find(id).map(ClaimView::of).orElseThrow(() -> Problem.notFound("claim", id));
  }
}

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
import org.claimwire.query.store.ClaimFilter;
import org.claimwire.query.store.Claims;
import org.claimwire.query.store.StoredClaim;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Claims")
class ClaimsResource {

  /** Forms with words in quotation marks. */
  private static final List<String> QUOTED = List.of("direct", "mixed");

  private final Claims claims;
  private final Exports exports;

  ClaimsResource(Claims claims, Exports exports) {
    this.claims = claims;
    this.exports = exports;
  }

  @GET
  @Path("/claims")
  @Produces({MediaType.APPLICATION_JSON, Exports.JSON_LINES, Exports.CSV, Exports.JSON_LD})
  @Operation(
      summary = "List or export claims",
      description =
          """
          Newest article first, within an article in reading order. As JSON it comes page by page; \
          CSV, JSON Lines and JSON-LD are exports of all claims that pass the filter.""")
  @APIResponse(
      responseCode = "200",
      description = "A page of claims, or all of them as an export",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = Page.class)),
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
  @APIResponse(responseCode = "400", ref = "BadParameter")
  public Response list(
      @BeanParam ClaimQuery query, @BeanParam Paging paging, @Context Request request) {
    ClaimFilter filter = query.filter();
    return exports.answer(request, filter, () -> page(filter, paging));
  }

  @GET
  @Path("/claims/{id}")
  @Operation(summary = "Read a claim")
  @APIResponse(responseCode = "200", description = "The claim")
  @APIResponse(responseCode = "404", ref = "NotFound")
  public ClaimView get(@Parameter(example = "c5d1") @PathParam("id") String id) {
    return claims.find(id).map(ClaimView::of).orElseThrow(() -> Problem.notFound("claim", id));
  }

  @GET
  @Path("/quotes")
  @Operation(
      summary = "List what was said in so many words",
      description = "Claims in quotation marks, whole or in part; newest article first.")
  @APIResponse(responseCode = "200", description = "A page of quotations")
  @APIResponse(responseCode = "400", ref = "BadParameter")
  public Page<ClaimView> quotes(@BeanParam ClaimQuery query, @BeanParam Paging paging) {
    if (query.form != null && !QUOTED.contains(query.form)) {
      throw Problem.badParameter("form", "A quotation is direct or mixed, not " + query.form + ".");
    }
    return page(query.filter(query.form == null ? QUOTED : List.of(query.form)), paging);
  }

  private Page<ClaimView> page(ClaimFilter filter, Paging paging) {
    int size = paging.size();
    List<StoredClaim> rows = claims.list(filter, Cursor.claimsPlace(paging.cursor), size + 1);
    return Page.of(rows, size, ClaimView::of, last -> Cursor.to(last.place()));
  }
}

package org.claimwire.query.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.claimwire.query.store.Claims;
import org.claimwire.query.store.Entities;
import org.claimwire.query.store.EntityDecisions;
import org.claimwire.query.store.StoredClaim;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/entities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Entities")
class EntitiesResource {

  private static final List<String> TYPES =
      List.of("PERSON", "ORGANIZATION", "PLACE", "WORK", "EVENT", "OTHER");

  @Schema(description = "Two entities are one")
  record Merge(
      @Schema(description = "Id of the entity that goes into this one") String with,
      @Schema(description = "Who decides", examples = "desk@harbour-gazette.example") String by,
      @Schema(examples = "The same minister, with and without her first name") String reason) {}

  @Schema(description = "A name means somebody else")
  record Split(
      @Schema(description = "The name to take away", examples = "Lindqvist") String name,
      @Schema(description = "Who decides", examples = "desk@harbour-gazette.example") String by,
      @Schema(examples = "Her brother, the harbour master") String reason) {}

  private static final String ENTITY = "7bd90ac1c4574553fd74c003e6d217f1";

  private final Entities entities;
  private final EntityDecisions decisions;
  private final Claims claims;

  EntitiesResource(Entities entities, EntityDecisions decisions, Claims claims) {
    this.entities = entities;
    this.decisions = decisions;
    this.claims = claims;
  }

  @GET
  @Operation(summary = "Search people, places and things by name")
  @APIResponse(responseCode = "200", description = "A page of entities, by name")
  @APIResponse(responseCode = "400", ref = "BadParameter")
  public Page<EntityView> search(
      @Parameter(description = "Part of a name", example = "lindqvist") @QueryParam("q") String q,
      @Parameter(
              description = "PERSON, ORGANIZATION, PLACE, WORK, EVENT or OTHER",
              example = "PERSON")
          @QueryParam("type")
          String type,
      @BeanParam Paging paging) {
    String words = required("q", q);
    int size = paging.size();
    List<Entities.ListedEntity> rows =
        entities.search(
            words,
            Parameters.oneOf("type", type, TYPES),
            Cursor.entitiesPlace(paging.cursor),
            size + 1);
    return Page.of(
        rows,
        size,
        row -> EntityView.of(row, List.of(), List.of()),
        last -> Cursor.to(new Entities.Place(last.nameKey(), last.id())));
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "Read an entity: names, roles with their sources, decisions about it")
  @APIResponse(responseCode = "200", description = "The entity")
  @APIResponse(responseCode = "404", ref = "NotFound")
  public EntityView get(@Parameter(example = ENTITY) @PathParam("id") String id) {
    return entities
        .find(id)
        .map(found -> EntityView.of(found, entities.roles(id), entities.decisions(id)))
        .orElseThrow(() -> Problem.notFound("entity", id));
  }

  @GET
  @Path("/{id}/claims")
  @Operation(
      summary = "List what was said by or about an entity",
      description = "Newest article first, within an article in reading order.")
  @APIResponse(responseCode = "200", description = "A page of claims")
  @APIResponse(responseCode = "400", ref = "BadParameter")
  @APIResponse(responseCode = "404", ref = "NotFound")
  public Page<ClaimView> claims(
      @Parameter(example = ENTITY) @PathParam("id") String id,
      @Parameter(description = "by: it said so; about: it takes part", example = "by")
          @QueryParam("said")
          String said,
      @BeanParam Paging paging) {
    int size = paging.size();
    boolean about = "about".equals(Parameters.oneOf("said", said, List.of("by", "about")));
    Claims.Place after = Cursor.claimsPlace(paging.cursor);
    requireEntity(id);
    List<StoredClaim> rows =
        about ? claims.saidAbout(id, after, size + 1) : claims.saidBy(id, after, size + 1);
    return Page.of(rows, size, ClaimView::of, last -> Cursor.to(last.place()));
  }

  @POST
  @Path("/{id}/merge")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Make another entity this one",
      description =
          "It goes by names, so that it survives a new extraction; it is kept with who,"
              + " when and why, and the stories concerned are reconciled anew.")
  @APIResponse(responseCode = "200", description = "The entity with both their names")
  @APIResponse(responseCode = "400", ref = "BadParameter")
  @APIResponse(responseCode = "404", ref = "NotFound")
  public EntityView merge(@Parameter(example = ENTITY) @PathParam("id") String id, Merge merge) {
    requireBody(merge);
    requireEntity(id);
    String with = required("with", merge.with());
    try {
      decisions.merge(id, with, required("by", merge.by()), required("reason", merge.reason()));
    } catch (EntityDecisions.Senseless e) {
      throw Problem.badParameter("with", e.getMessage());
    }
    return get(id);
  }

  @POST
  @Path("/{id}/split")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Take a name away from this entity",
      description = "The name then means another entity, which is the answer.")
  @APIResponse(responseCode = "200", description = "The entity that the name means from now on")
  @APIResponse(responseCode = "400", ref = "BadParameter")
  @APIResponse(responseCode = "404", ref = "NotFound")
  public EntityView split(@Parameter(example = ENTITY) @PathParam("id") String id, Split split) {
    requireBody(split);
    requireEntity(id);
    try {
      return get(
          decisions.split(
              id,
              required("name", split.name()),
              required("by", split.by()),
              required("reason", split.reason())));
    } catch (EntityDecisions.Senseless e) {
      throw Problem.badParameter("name", e.getMessage());
    }
  }

  private void requireEntity(String id) {
    if (entities.find(id).isEmpty()) {
      throw Problem.notFound("entity", id);
    }
  }

  private static void requireBody(Object body) {
    if (body == null) {
      throw Problem.badParameter("body", "The request has no JSON body.");
    }
  }

  private static String required(String name, String value) {
    String text = Parameters.text(name, value);
    if (text == null) {
      throw Problem.badParameter(name, name + " is missing.");
    }
    return text;
  }
}

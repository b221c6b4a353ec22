package org.claimwire.query.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.function.BiConsumer;
import org.claimwire.query.api.Cursor;
import org.claimwire.query.api.Parameters;
import org.claimwire.query.api.Problem;
import org.claimwire.query.store.Claims;
import org.claimwire.query.store.Entities;
import org.claimwire.query.store.EntityDecisions;
import org.claimwire.query.store.Search;
import org.claimwire.query.store.StoredClaim;

/** Who or what articles name: what it is called, what it says, what is said of it. */
@Path("/entities/{id}")
@Produces(MediaType.TEXT_HTML)
class EntityPage {

  private static final int CLAIMS = 30;
  private static final int CANDIDATES = 20;

  @CheckedTemplate(basePath = "web")
  static class Templates {
    static native TemplateInstance entity(EntityProfile profile);
  }

  private final Entities entities;
  private final EntityDecisions decisions;
  private final Claims claims;

  EntityPage(Entities entities, EntityDecisions decisions, Claims claims) {
    this.entities = entities;
    this.decisions = decisions;
    this.claims = claims;
  }

  @GET
  public TemplateInstance read(
      @PathParam("id") String id,
      @QueryParam("said") String said,
      @QueryParam("cursor") String cursor,
      @QueryParam("find") String find) {
    String name = Parameters.text("find", find);
    return show(
        id,
        "about".equals(Parameters.oneOf("said", said, List.of("by", "about"))),
        cursor,
        new EntityProfile.Choice(null, name == null ? "" : name, "", ""));
  }

  @POST
  @Path("/merge")
  public Response merge(
      @PathParam("id") String id,
      @FormParam("find") String find,
      @FormParam("with") String with,
      @FormParam("by") String by,
      @FormParam("reason") String reason,
      @Context HttpHeaders headers) {
    return decide(
        id,
        new Decided("whom it is one with", with, find, by, reason),
        headers,
        (who, why) -> decisions.merge(id, with, who, why));
  }

  @POST
  @Path("/split")
  public Response split(
      @PathParam("id") String id,
      @FormParam("name") String name,
      @FormParam("by") String by,
      @FormParam("reason") String reason,
      @Context HttpHeaders headers) {
    return decide(
        id,
        new Decided("which name means somebody else", name, null, by, reason),
        headers,
        (who, why) -> decisions.split(id, name, who, why));
  }

  private record Decided(String question, String answer, String find, String by, String reason) {

    /** What is still missing; null where nothing is. */
    String lacks() {
      if (Parameters.text("choice", answer) == null) {
        return "Say " + question + ".";
      }
      if (Parameters.text("by", by) == null) {
        return "Say who decides.";
      }
      return Parameters.text("reason", reason) == null ? "Give a reason." : null;
    }

    EntityProfile.Choice unless(String problem) {
      return new EntityProfile.Choice(problem, orEmpty(find), orEmpty(by), orEmpty(reason));
    }

    private static String orEmpty(String value) {
      return value == null ? "" : value;
    }
  }

  private Response decide(
      String id, Decided decided, HttpHeaders headers, BiConsumer<String, String> decision) {
    SameOrigin.require(headers);
    String problem = decided.lacks();
    if (problem == null) {
      try {
        decision.accept(decided.by(), decided.reason());
        return Response.seeOther(URI.create("/entities/" + id + "#decisions")).build();
      } catch (EntityDecisions.Senseless e) {
        problem = e.getMessage();
      }
    }
    return Response.status(Response.Status.BAD_REQUEST)
        .entity(show(id, false, null, decided.unless(problem)))
        .build();
  }

  private TemplateInstance show(
      String id, boolean about, String cursor, EntityProfile.Choice choice) {
    Claims.Place after = Cursor.claimsPlace(cursor);
    Entities.ListedEntity entity =
        entities.find(id).orElseThrow(() -> Problem.notFound("entity", id));
    List<StoredClaim> rows =
        about ? claims.saidAbout(id, after, CLAIMS + 1) : claims.saidBy(id, after, CLAIMS + 1);
    boolean more = rows.size() > CLAIMS;
    List<StoredClaim> shown = more ? rows.subList(0, CLAIMS) : rows;
    String said = about ? "about" : "by";
    return Templates.entity(
        new EntityProfile(
            id,
            entity.name(),
            EntityProfile.type(entity.type()),
            entity.names(),
            Counted.of(entity.articles(), "article"),
            EntityProfile.roles(entities.roles(id)),
            entities.decisions(id).stream().map(EntityProfile::decision).toList(),
            about,
            SearchHit.of(
                shown,
                shown.stream().map(row -> List.of(new Search.Piece(row.text(), false))).toList()),
            more
                ? "/entities/%s?said=%s&cursor=%s"
                    .formatted(id, said, Cursor.to(shown.getLast().place()))
                : null,
            choice,
            choice.find().isEmpty()
                ? List.of()
                : entities.search(choice.find(), null, null, CANDIDATES).stream()
                    .filter(other -> !other.id().equals(id))
                    .toList()));
  }
}

package org.claimwire.query.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
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
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import org.claimwire.query.api.Parameters;
import org.claimwire.query.store.Articles;
import org.claimwire.query.store.StoredArticle;

/** A text is pasted, and seen on its way to its story. */
@Path("/add")
@Produces(MediaType.TEXT_HTML)
class AddPage {

  /**
   * @param problems why it could not be taken, a sentence each
   */
  record View(AddForm form, List<String> problems) {}

  @CheckedTemplate(basePath = "web")
  static class Templates {
    static native TemplateInstance add(View page);

    static native TemplateInstance travel(Travel travel);
  }

  private final IngestClient ingest;
  private final Articles articles;

  AddPage(IngestClient ingest, Articles articles) {
    this.ingest = ingest;
    this.articles = articles;
  }

  @GET
  public TemplateInstance empty() {
    return Templates.add(new View(new AddForm(), List.of()));
  }

  @POST
  public Response submit(@BeanParam AddForm form, @Context HttpHeaders headers) {
    SameOrigin.require(headers);
    return switch (ingest.submit(form.fields())) {
      case IngestClient.Answer.Accepted(String id, String revision) ->
          Response.seeOther(
                  UriBuilder.fromPath("/add/{id}")
                      .queryParam("revision", "{revision}")
                      .build(id, revision))
              .build();
      case IngestClient.Answer.Refused(List<String> reasons) -> again(form, reasons, 400);
      case IngestClient.Answer.Away(String reason) -> again(form, List.of(reason), 503);
    };
  }

  @GET
  @Path("/{id}")
  public TemplateInstance travel(
      @PathParam("id") String id, @QueryParam("revision") String revision) {
    String expected = Parameters.text("revision", revision);
    StoredArticle stored =
        articles
            .find(id)
            .filter(a -> a.extracted().article().revision().equals(expected))
            .orElse(null);
    return Templates.travel(Travel.of(id, expected == null ? "" : expected, stored));
  }

  private static Response again(AddForm form, List<String> problems, int status) {
    return Response.status(status).entity(Templates.add(new View(form, problems))).build();
  }
}

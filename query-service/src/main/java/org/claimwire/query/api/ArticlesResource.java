package org.claimwire.query.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.util.List;
import org.claimwire.query.store.Articles;
import org.claimwire.query.store.ListedArticle;
import org.claimwire.query.store.StoredArticle;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
class ArticlesResource {

  private final Articles articles;

  ArticlesResource(Articles articles) {
    this.articles = articles;
  }

  @GET
  @Operation(summary = "List articles, newest first")
  @APIResponse(responseCode = "200", description = "A page of articles")
  @APIResponse(responseCode = "400", ref = "BadParameter")
  public Page<ListedArticleView> list(
      @Parameter(description = "Only this outlet's", example = "Harbour Gazette")
          @QueryParam("outlet")
          String outlet,
      @Parameter(description = "Only this story's", example = "1b4de1a0c2f94c0e")
          @QueryParam("story")
          String story,
      @BeanParam Paging paging) {
    int size = paging.size();
    List<ListedArticle> rows =
        articles.list(
            Parameters.text("outlet", outlet),
            Parameters.text("story", story),
            Cursor.articlesPlace(paging.cursor),
            size + 1);
    return Page.of(
        rows,
        size,
        ListedArticleView::of,
        last -> Cursor.to(new Articles.Place(last.happenedAt(), last.id())));
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "Read an article: its text, zones, entities and claims")
  @APIResponse(responseCode = "200", description = "The article")
  @APIResponse(responseCode = "304", description = "It is as If-None-Match has it")
  @APIResponse(responseCode = "404", ref = "NotFound")
  public RestResponse<ArticleView> get(
      @Parameter(example = "0f3b6c1d5a7e49b28c60d4e1f7a2935b") @PathParam("id") String id,
      @Context Request request) {
    StoredArticle article = articles.find(id).orElseThrow(() -> Problem.notFound("article", id));
    // The story is part of the answer and changes without the article.
    String version = article.digest().substring(0, 32) + "-" + article.story();
    return Conditional.answer(request, version, () -> ArticleView.of(article));
  }
}

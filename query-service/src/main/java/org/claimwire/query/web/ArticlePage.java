package org.claimwire.query.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.claimwire.query.api.Problem;
import org.claimwire.query.api.ReportView;
import org.claimwire.query.store.Articles;
import org.claimwire.query.store.Entities;
import org.claimwire.query.store.StoredArticle;
import org.claimwire.query.store.StoryShelf;

/** An article as it was printed, every claim in its place. */
@Path("/articles/{id}")
@Produces(MediaType.TEXT_HTML)
class ArticlePage {

  @CheckedTemplate(basePath = "web")
  static class Templates {
    static native TemplateInstance article(ArticleSheet sheet);
  }

  private final Articles articles;
  private final StoryShelf stories;
  private final Entities entities;
  private final ObjectMapper json;

  ArticlePage(Articles articles, StoryShelf stories, Entities entities, ObjectMapper json) {
    this.articles = articles;
    this.stories = stories;
    this.entities = entities;
    this.json = json;
  }

  @GET
  public TemplateInstance read(@PathParam("id") String id, @Context UriInfo uri) {
    StoredArticle article = articles.find(id).orElseThrow(() -> Problem.notFound("article", id));
    return Templates.article(
        ArticleSheet.of(
            article,
            report(article.story()),
            entities.ofArticle(id),
            uri.getAbsolutePath().toString()));
  }

  private ReportView report(String story) {
    return story == null
        ? null
        : stories
            .findReport(story)
            .map(report -> Echoes.without(ReportView.read(json, report)))
            .orElse(null);
  }
}

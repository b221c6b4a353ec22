package org.claimwire.query.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimwire.query.api.Problem;
import org.claimwire.query.api.ReportView;
import org.claimwire.query.reconcile.entity.Actors;
import org.claimwire.query.reconcile.report.StoryReport;
import org.claimwire.query.store.Articles;
import org.claimwire.query.store.Changes;
import org.claimwire.query.store.Entities;
import org.claimwire.query.store.EntityDecisions;
import org.claimwire.query.store.ListedStory;
import org.claimwire.query.store.StoryShelf;

/** The page of a story. */
@Path("/stories/{id}")
@Produces(MediaType.TEXT_HTML)
class StoryPage {

  @CheckedTemplate(basePath = "web")
  static class Templates {
    static native TemplateInstance story(StoryTold page);

    static native TemplateInstance waiting(StoryCard story, long changesSeen);
  }

  private final StoryShelf stories;
  private final Articles articles;
  private final Entities entities;
  private final EntityDecisions decisions;
  private final Changes changes;
  private final ObjectMapper json;

  StoryPage(
      StoryShelf stories,
      Articles articles,
      Entities entities,
      EntityDecisions decisions,
      Changes changes,
      ObjectMapper json) {
    this.stories = stories;
    this.articles = articles;
    this.entities = entities;
    this.decisions = decisions;
    this.changes = changes;
    this.json = json;
  }

  @GET
  public TemplateInstance whole(
      @PathParam("id") String id,
      @QueryParam("show") String show,
      @QueryParam("sort") String sort,
      @QueryParam("words") String words,
      @QueryParam("from") String from) {
    return read(id, Extent.WHOLE, Grid.Choice.of(show, sort, words, from));
  }

  @GET
  @Path("/differences")
  public TemplateInstance differences(@PathParam("id") String id) {
    return read(id, Extent.DIFFERENCES, Grid.Choice.ALL);
  }

  @GET
  @Path("/agreements")
  public TemplateInstance agreements(@PathParam("id") String id) {
    return read(id, Extent.AGREEMENTS, Grid.Choice.ALL);
  }

  @GET
  @Path("/speakers")
  public TemplateInstance speakers(@PathParam("id") String id) {
    return read(id, Extent.SPEAKERS, Grid.Choice.ALL);
  }

  private TemplateInstance read(String id, Extent extent, Grid.Choice choice) {
    // Before the story: what changes while it is read is told once too often, never missed.
    long seen = changes.newest();
    ListedStory story = stories.find(id).orElseThrow(() -> Problem.notFound("story", id));
    Optional<StoryShelf.Report> report = stories.findReport(id);
    if (report.isEmpty()) {
      return Templates.waiting(StoryCard.of(story, List.of()), seen);
    }
    ReportView told = Echoes.without(ReportView.read(json, report.get()));
    Sources sources = new Sources(told.articles(), articles.ofStory(id));
    Map<Entities.InArticle, String> ids =
        entities.idsIn(told.articles().stream().map(StoryReport.ArticleLine::id).toList());
    Actors actors = Actors.among(sources.articles(), decisions.ofStory(id));
    return Templates.story(StoryTold.of(extent, told, sources, actors, ids, choice, seen));
  }
}

package org.claimwire.query.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.claimwire.query.api.Cursor;
import org.claimwire.query.store.Changes;
import org.claimwire.query.store.ListedStory;
import org.claimwire.query.store.StoryShelf;

/** The front page: the stories, newest first. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class StoriesPage {

  private static final int STORIES = 30;

  /**
   * @param changesSeen place in the stream of changes up to which the page is sure to show them
   * @param older cursor of the stories that follow; null at the end
   */
  record View(List<StoryCard> stories, long changesSeen, String older) {}

  @CheckedTemplate(basePath = "web")
  static class Templates {
    static native TemplateInstance stories(View page);
  }

  private final StoryShelf stories;
  private final Changes changes;

  StoriesPage(StoryShelf stories, Changes changes) {
    this.stories = stories;
    this.changes = changes;
  }

  @GET
  public TemplateInstance read(@QueryParam("cursor") String cursor) {
    // Before the stories: what changes while they are read is told once too often, never missed.
    long seen = changes.newest();
    List<ListedStory> found = stories.list(Cursor.storiesPlace(cursor), STORIES + 1);
    boolean more = found.size() > STORIES;
    List<ListedStory> shown = more ? found.subList(0, STORIES) : found;
    ListedStory last = more ? shown.getLast() : null;
    Map<String, List<String>> names =
        stories.outletsOf(shown.stream().map(ListedStory::id).toList());
    return Templates.stories(
        new View(
            shown.stream()
                .map(story -> StoryCard.of(story, names.getOrDefault(story.id(), List.of())))
                .toList(),
            seen,
            more ? Cursor.to(new StoryShelf.Place(last.happenedAt(), last.id())) : null));
  }
}

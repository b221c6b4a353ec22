package org.claimwire.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** The story that an article of the query service belongs to. */
public final class StoryId {

  private StoryId() {}

  /** Its id; empty as long as the article was not assigned to one. */
  public static Optional<String> of(JsonNode article) {
    JsonNode story = article.path("story");
    String id = story.isObject() ? story.path("id").asText("") : story.asText("");
    return id.isEmpty() || story.isNull() ? Optional.empty() : Optional.of(id);
  }
}

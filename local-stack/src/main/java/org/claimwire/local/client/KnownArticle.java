package org.claimwire.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * An article as the query service answers it.
 *
 * @param json the whole answer: the article, its zones, entities, claims and story
 */
public record KnownArticle(JsonNode json) {

  public String id() {
    return json.path("article").path("id").asText();
  }

  public String revision() {
    return json.path("article").path("revision").asText();
  }

  public JsonNode claims() {
    return json.path("claims");
  }

  /** Why the extraction does not read it (its language, its size); empty where it does. */
  public Optional<String> refusal() {
    return json.hasNonNull("refusal")
        ? Optional.of(json.get("refusal").path("reason").asText())
        : Optional.empty();
  }

  /** The id of its story; empty as long as it was not assigned to one. */
  public Optional<String> story() {
    return json.hasNonNull("story") ? Optional.of(json.get("story").asText()) : Optional.empty();
  }
}

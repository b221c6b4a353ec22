package org.claimwire.local.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.claimwire.local.client.KnownArticle;

/**
 * A story as the query service tells it.
 *
 * @param report the {@code claimwire/story-report/v1} document
 * @param articles its articles with their claims, in the order of the report
 */
public record Told(JsonNode report, List<KnownArticle> articles) {

  /** The outlet of an article of the report, else its title or id. */
  String outlet(String article) {
    for (JsonNode each : report.path("articles")) {
      if (each.path("id").asText().equals(article)) {
        return each.hasNonNull("outlet")
            ? each.get("outlet").asText()
            : each.path("uri").asText(article);
      }
    }
    return article;
  }
}

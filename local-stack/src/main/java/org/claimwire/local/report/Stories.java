package org.claimwire.local.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimwire.local.client.KnownArticle;
import org.claimwire.local.client.QueryClient;

/** Fetches stories with what a page about them needs. */
public final class Stories {

  private final QueryClient query;

  public Stories(QueryClient query) {
    this.query = query;
  }

  /** The report documents of all stories, in the service's order. */
  public List<JsonNode> reports() {
    return query.stories().stream()
        .map(story -> query.findReport(story.path("id").asText()))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The report with its articles. */
  public Told told(JsonNode report) {
    List<KnownArticle> articles = new ArrayList<>();
    for (JsonNode article : report.path("articles")) {
      query.findArticle(article.path("id").asText()).ifPresent(articles::add);
    }
    return new Told(report, articles);
  }
}

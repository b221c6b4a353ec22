package org.claimwire.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks the query service. */
public final class QueryClient {

  private final ServiceHttp http;

  public QueryClient(String address) {
    this.http = new ServiceHttp("query-service", address);
  }

  /** An article with its text, claims and story. */
  public Optional<KnownArticle> findArticle(String id) {
    return http.find("/v1/articles/" + encoded(id)).map(KnownArticle::new);
  }

  /** Every article in short, over all pages. */
  public List<JsonNode> articles() {
    return all("/v1/articles");
  }

  /** Every story in short, over all pages. */
  public List<JsonNode> stories() {
    return all("/v1/stories");
  }

  /** The report of a story. */
  public Optional<JsonNode> findReport(String story) {
    return http.find("/v1/stories/" + encoded(story) + "/report");
  }

  private List<JsonNode> all(String path) {
    List<JsonNode> items = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = http.get(path + (cursor.isEmpty() ? "" : "?cursor=" + encoded(cursor)));
      page.path("items").forEach(items::add);
      cursor = page.path("next").asText("");
    } while (!cursor.isEmpty());
    return items;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}

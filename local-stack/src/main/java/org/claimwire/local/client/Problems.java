package org.claimwire.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Problem details (RFC 9457) as a person reads them. */
final class Problems {

  private Problems() {}

  /** Its title and detail; empty where the document is no problem. */
  static Optional<String> sentence(JsonNode problem) {
    String title = problem.path("title").asText("");
    String detail = problem.path("detail").asText("");
    if (title.isEmpty() && detail.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(title.isEmpty() ? detail : detail.isEmpty() ? title : title + ": " + detail);
  }
}

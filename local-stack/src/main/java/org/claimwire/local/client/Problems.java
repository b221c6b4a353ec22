package org.claimwire.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Problem details (RFC 9457) as a person reads them. */
final class Problems {

  private Problems() {}

  /** The fields at fault, else its detail, else its title; empty where it is no problem. */
  static Optional<String> sentence(JsonNode problem) {
    String fields =
        StreamSupport.stream(problem.path("errors").spliterator(), false)
            .map(error -> error.path("field").asText() + " " + error.path("reason").asText())
            .collect(Collectors.joining(", "));
    String detail = problem.path("detail").asText(problem.path("title").asText(""));
    String sentence = fields.isEmpty() ? detail : fields;
    return sentence.isEmpty() ? Optional.empty() : Optional.of(sentence);
  }
}

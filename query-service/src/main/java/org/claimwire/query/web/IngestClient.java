package org.claimwire.query.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Hands a pasted text to the ingest service, the one door into the system. */
@ApplicationScoped
class IngestClient {

  /** What became of a text. */
  sealed interface Answer {

    record Accepted(String id, String revision) implements Answer {}

    /** It must be changed: what is wrong, a sentence each. */
    record Refused(List<String> reasons) implements Answer {}

    /** It may be sent again later: why not now. */
    record Away(String reason) implements Answer {}
  }

  private static final Logger LOG = Logger.getLogger(IngestClient.class);
  private static final Duration TO_CONNECT = Duration.ofSeconds(3);
  // The ingest service answers when the broker has the article, or says that it did not come.
  private static final Duration TO_ANSWER = Duration.ofSeconds(40);

  private final Optional<URI> ingest;
  private final ObjectMapper json;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(TO_CONNECT)
          .build();

  IngestClient(
      @ConfigProperty(name = "claimwire.ingest.url") Optional<URI> ingest, ObjectMapper json) {
    this.ingest = ingest;
    this.json = json;
  }

  /**
   * @param article the fields of a raw article; those that are not known are left out
   */
  Answer submit(Map<String, String> article) {
    if (ingest.isEmpty()) {
      return new Answer.Away(
          "This installation takes no articles on its pages: claimwire.ingest.url names no ingest"
              + " service.");
    }
    try {
      HttpRequest request =
          HttpRequest.newBuilder(ingest.get().resolve("/v1/articles"))
              .timeout(TO_ANSWER)
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(article)))
              .build();
      return read(http.send(request, HttpResponse.BodyHandlers.ofString()));
    } catch (IOException e) {
      LOG.warnf("the ingest service at %s does not answer: %s", ingest.get(), e);
      return new Answer.Away("The ingest service does not answer; try again in a few seconds.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Answer.Away("This service is being stopped; try again in a few seconds.");
    }
  }

  private Answer read(HttpResponse<String> response) {
    JsonNode body = parse(response.body());
    if (response.statusCode() == 202) {
      return new Answer.Accepted(body.path("id").asText(), body.path("revision").asText());
    }
    String detail = body.path("detail").asText("The ingest service answered with an error.");
    if (response.statusCode() >= 500) {
      return new Answer.Away(detail);
    }
    List<String> reasons = new ArrayList<>();
    body.path("errors")
        .forEach(
            error ->
                reasons.add(error.path("field").asText() + " " + error.path("reason").asText()));
    return new Answer.Refused(reasons.isEmpty() ? List.of(detail) : reasons);
  }

  private JsonNode parse(String body) {
    try {
      return json.readTree(body);
    } catch (JsonProcessingException e) {
      return json.createObjectNode();
    }
  }
}

package org.claimwire.local.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;

/** Submits articles to the ingest service. */
public final class IngestClient {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What became of a submitted article. */
  public sealed interface Outcome {

    /** The broker has it. */
    record Accepted(String id, String revision) implements Outcome {}

    record Rejected(String reason) implements Outcome {}
  }

  private final ServiceHttp http;

  public IngestClient(String address) {
    this.http = new ServiceHttp("ingest-service", address);
  }

  /**
   * Submits articles in one request.
   *
   * @return their outcomes in the same order
   * @throws ServiceException if the service does not answer, or answers for none of them
   */
  public List<Outcome> submit(List<ObjectNode> articles) {
    String lines = articles.stream().map(ObjectNode::toString).collect(Collectors.joining("\n"));
    List<Outcome> outcomes =
        http.post("/v1/articles/bulk", "application/x-ndjson", lines + "\n")
            .lines()
            .map(IngestClient::outcome)
            .toList();
    if (outcomes.size() != articles.size()) {
      throw new IllegalStateException(
          "the ingest-service answered %d lines to %d articles"
              .formatted(outcomes.size(), articles.size()));
    }
    return outcomes;
  }

  private static Outcome outcome(String line) {
    try {
      JsonNode result = JSON.readTree(line);
      return result.path("status").asText().equals("accepted")
          ? new Outcome.Accepted(
              result.required("id").asText(), result.required("revision").asText())
          : new Outcome.Rejected(Problems.sentence(result.path("problem")).orElse(line));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the ingest-service answered the line " + line, e);
    }
  }
}

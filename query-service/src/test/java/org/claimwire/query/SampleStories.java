package org.claimwire.query;

import static io.restassured.RestAssured.get;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The stories of the samples, as the extraction read them, in the service under test. */
final class SampleStories {

  private static final String CLAIMS = "/reconcile/samples-claims.jsonl";
  private static final Instant ACCEPTED = Instant.parse("2026-03-12T08:00:00Z");

  // By a word of their own: the first article's outlet.
  private static final Map<String, String> FIRST_OUTLETS =
      Map.of("museum", "The Daily Trumpet", "pool", "Creek FM", "smelter", "Daily Beacon");

  private SampleStories() {}

  /**
   * Loads the samples and waits until a story is reconciled with its five articles.
   *
   * @param name museum, pool or smelter
   * @return the story's id
   */
  static String awaitStory(String name) {
    List<JsonNode> samples = samples();
    String article =
        samples.stream()
            .map(sample -> sample.path("article"))
            .filter(a -> a.path("outlet").asText().equals(FIRST_OUTLETS.get(name)))
            .map(a -> a.path("id").asText())
            .findFirst()
            .orElseThrow();
    // Other tests have mostly sent them already.
    if (get("/v1/articles/" + article).statusCode() != 200) {
      samples.forEach(
          sample ->
              ClaimsTopic.send(
                  sample.path("article").path("id").asText(),
                  sample.path("article").path("revision").asText(),
                  ACCEPTED,
                  sample.toString().getBytes(StandardCharsets.UTF_8)));
    }
    List<String> story = new ArrayList<>();
    await()
        .atMost(Duration.ofSeconds(90))
        .until(
            () -> {
              var answer = get("/v1/articles/" + article);
              String id = answer.statusCode() == 200 ? answer.jsonPath().getString("story") : null;
              if (id == null) {
                return false;
              }
              var report = get("/v1/stories/" + id + "/report");
              story.add(id);
              return report.statusCode() == 200
                  && report.jsonPath().getList("articles").size() == 5;
            });
    return story.getLast();
  }

  private static List<JsonNode> samples() {
    ObjectMapper json = new ObjectMapper();
    try (var lines = SampleStories.class.getResourceAsStream(CLAIMS)) {
      return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(
              line -> {
                try {
                  return json.readTree(line);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              })
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

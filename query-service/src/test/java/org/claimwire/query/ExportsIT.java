package org.claimwire.query;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.claimwire.query.Report.report;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class ExportsIT {

  private static final String OUTLET = "Ledger " + UUID.randomUUID();
  private static final Report REPORT = many();

  private static Report many() {
    Report report =
        report()
            .by(OUTLET)
            .quoting("Otto Brandt", "the \"red\" crane, \u00e9lite of cranes, fell")
            .saying("The wind blew at 90 km/h");
    // More than are read from the database at once.
    for (int i = 0; i < 120; i++) {
      report.saying("Boat " + i + " was moved");
    }
    return report;
  }

  @BeforeEach
  void record() {
    ClaimsTopic.sendAndAwait(REPORT);
  }

  @Test
  void a_table_has_a_row_for_each_claim_and_quotes_what_it_must() {
    String csv = export("text/csv");

    List<String> rows = csv.lines().toList();
    assertThat(rows).hasSize(123);
    assertThat(rows.getFirst()).startsWith("id,article,outlet,publishedAt,uri,kind,form,stance");
    assertThat(rows.get(1))
        .contains("\"Otto Brandt said the \"\"red\"\" crane, \u00e9lite of cranes, fell\"");
  }

  @Test
  void an_empty_table_has_its_header() {
    assertThat(
            given()
                .accept("text/csv")
                .queryParam("outlet", "nobody prints this")
                .get("/v1/claims")
                .asString())
        .startsWith("id,article,outlet")
        .hasLineCount(1);
  }

  @Test
  void lines_of_json_are_the_claims_of_the_list() throws Exception {
    ObjectMapper json = new ObjectMapper();
    List<String> lines = export("application/jsonl").lines().toList();
    JsonNode first =
        json.readTree(
                given()
                    .queryParam("outlet", OUTLET)
                    .queryParam("limit", 1)
                    .get("/v1/claims")
                    .asString())
            .at("/items/0");

    assertThat(lines).hasSize(122);
    assertThat(json.readTree(lines.getFirst())).isEqualTo(first);
  }

  @Test
  void linked_data_points_at_the_words() throws Exception {
    JsonNode graph = new ObjectMapper().readTree(export("application/ld+json")).get("@graph");
    JsonNode claim = graph.get(0);

    assertThat(graph).hasSize(122);
    assertThat(claim.get("type").asText()).isEqualTo("schema:Claim");
    assertThat(claim.at("/schema:author/schema:name").asText()).isEqualTo("Otto Brandt");
    JsonNode selectors = claim.at("/schema:subjectOf/target/selector");
    assertThat(selectors.at("/0/type").asText()).isEqualTo("TextQuoteSelector");
    assertThat(selectors.at("/0/exact").asText()).startsWith("Otto Brandt said");
    assertThat(selectors.at("/1/type").asText()).isEqualTo("TextPositionSelector");
    assertThat(selectors.at("/1/start").asInt()).isZero();
    assertThat(claim.at("/prov:wasDerivedFrom/id").asText()).endsWith(REPORT.id());
  }

  @Test
  void a_story_is_exported_as_its_claims() {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> get("/v1/articles/" + REPORT.id()).jsonPath().getString("story") != null);
    String story = get("/v1/articles/" + REPORT.id()).jsonPath().getString("story");

    assertThat(given().accept("text/csv").get("/v1/stories/" + story).asString().lines())
        .hasSize(123);
    given()
        .accept("*/*")
        .get("/v1/stories/" + story)
        .then()
        .contentType("application/json")
        .header("Vary", "Accept")
        .body("id", equalTo(story));
    given().accept("text/csv").get("/v1/stories/none").then().statusCode(404);
  }

  private static String export(String type) {
    return given()
        .accept(type)
        .queryParam("outlet", OUTLET)
        .get("/v1/claims")
        .then()
        .statusCode(200)
        .contentType(type)
        .header("Vary", org.hamcrest.Matchers.containsString("Accept"))
        .extract()
        .asString();
  }
}

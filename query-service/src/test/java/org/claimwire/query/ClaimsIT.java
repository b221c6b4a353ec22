package org.claimwire.query;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.claimwire.query.Report.report;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(LocalStack.class)
class ClaimsIT {

  private static final String OUTLET = "Tide Table " + UUID.randomUUID();
  private static final Report FIRST =
      report()
          .by(OUTLET)
          .published("2026-02-04T09:00:00Z")
          .quoting("Mára Lindqvist", "the quay reopens in May")
          .quoting("Otto Brandt", "nobody was hurt")
          .saying("The ramps were closed for two hours");
  private static final Report SECOND =
      report()
          .by(OUTLET)
          .published("2026-02-06T00:00:00Z")
          .quoting("Otto Brandt", "the ferry was late")
          .saying("The harbour stayed open");

  @BeforeEach
  void record() {
    ClaimsTopic.send(FIRST, SECOND);
    await().atMost(Duration.ofSeconds(60)).until(() -> texts("limit", "100").size() == 5);
  }

  @Test
  void the_newest_article_comes_first_and_its_claims_in_reading_order() {
    assertThat(texts("limit", "100"))
        .containsExactly(
            "Otto Brandt said the ferry was late",
            "The harbour stayed open",
            "Mára Lindqvist said the quay reopens in May",
            "Otto Brandt said nobody was hurt",
            "The ramps were closed for two hours");
  }

  @ParameterizedTest
  @CsvSource({
    "speaker, lindqvist mara, 1",
    "speaker, BRANDT, 2",
    "speaker, bran, 0",
    "form, indirect, 3",
    "form, direct, 0",
    "kind, fact, 2",
    "q, ramp closing, 1",
    "q, \"nobody was\", 1",
    "q, ferry or quay, 2",
    "q, open -quay, 1",
    "q, mara, 1",
    "q, the, 0",
    "from, 2026-02-05, 2",
    "to, 2026-02-04, 3",
    "to, 2026-02-04T08:59:59Z, 0",
    "to, 2026-02-04T09:00:00Z, 3",
    "from, 2026-02-04T10:00:00+01:00, 5"
  })
  void a_filter_leaves_what_it_asks_for(String parameter, String value, int expected) {
    assertThat(texts(parameter, value)).hasSize(expected);
  }

  @Test
  void filters_hold_together() {
    assertThat(
            given()
                .queryParam("article", FIRST.id())
                .queryParam("speaker", "brandt")
                .queryParam("kind", "statement")
                .get("/v1/claims")
                .jsonPath()
                .getList("items.text", String.class))
        .containsExactly("Otto Brandt said nobody was hurt");
  }

  @Test
  void pages_follow_each_other_without_gap_or_repetition() {
    List<String> read = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      var request = given().queryParam("outlet", OUTLET).queryParam("limit", 2);
      var page =
          (cursor.isEmpty() ? request : request.queryParam("cursor", cursor))
              .get("/v1/claims")
              .jsonPath();
      read.addAll(page.getList("items.text"));
      cursor = page.getString("next");
    }
    assertThat(read).isEqualTo(texts("limit", "100"));
  }

  @Test
  void a_claim_is_read_by_its_id_with_its_article() {
    get("/v1/claims/" + FIRST.id() + "-c1")
        .then()
        .statusCode(200)
        .body("article", equalTo(FIRST.id()))
        .body("outlet", equalTo(OUTLET))
        .body("statement.speaker.name", equalTo("Mára Lindqvist"))
        .body("evidence.exact", equalTo("Mára Lindqvist said the quay reopens in May"));
  }

  private static List<String> texts(String parameter, String value) {
    return given()
        .queryParam("outlet", OUTLET)
        .queryParam(parameter, value)
        .get("/v1/claims")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items.text", String.class);
  }
}

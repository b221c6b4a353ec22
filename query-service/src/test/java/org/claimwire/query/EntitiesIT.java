package org.claimwire.query;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.claimwire.query.Report.report;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(LocalStack.class)
class EntitiesIT {

  private final String surname = "Zeta" + UUID.randomUUID().toString().replace("-", "");

  @Test
  void a_person_is_found_by_a_part_of_the_name_over_all_articles() {
    record("Mára " + surname, "PERSON");
    record("Mara " + surname, "PERSON");
    record(surname + " Shipping", "ORGANIZATION");

    search(surname)
        .body("items", hasSize(2))
        .body("items.find { it.type == 'PERSON' }.articles", equalTo(2))
        .body(
            "items.find { it.type == 'PERSON' }.names",
            containsInAnyOrder("Mára " + surname, "Mara " + surname));
    given()
        .queryParam("q", surname)
        .queryParam("type", "ORGANIZATION")
        .get("/v1/entities")
        .then()
        .body("items.name", contains(surname + " Shipping"));
    var first =
        given().queryParam("q", surname).queryParam("limit", 1).get("/v1/entities").jsonPath();
    given()
        .queryParam("q", surname)
        .queryParam("cursor", first.getString("next"))
        .get("/v1/entities")
        .then()
        .body("items.name", contains(surname + " Shipping"));
  }

  @Test
  void a_merge_holds_for_articles_that_come_later_and_is_kept_with_its_reason() {
    Report one = record("Ida " + surname, "PERSON");
    record("Minister " + surname, "PERSON");
    String kept = idOf("Ida " + surname);
    String merged = idOf("Minister " + surname);

    decide(kept, "merge", Map.of("with", merged, "by", "Otto Brandt", "reason", "One minister"))
        .statusCode(200)
        .body("names", containsInAnyOrder("Ida " + surname, "Minister " + surname))
        .body("articles", equalTo(2))
        .body("decisions[0].by", equalTo("Otto Brandt"))
        .body("decisions[0].reason", equalTo("One minister"))
        .body("decisions[0].other", equalTo(merged));
    get("/v1/entities/" + merged).then().statusCode(404);

    record("Minister " + surname, "PERSON");
    ClaimsTopic.send(
        report(one.id())
            .naming("Ida " + surname, "PERSON")
            .saying("It was written anew")
            .accepted("2026-04-01T00:00:00Z"));
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> get("/v1/entities/" + kept).jsonPath().getInt("articles") == 3);
  }

  @Test
  void a_split_undoes_a_merge_and_both_are_remembered() {
    record("Ida " + surname, "PERSON");
    record("Old " + surname, "PERSON");
    String kept = idOf("Ida " + surname);
    String other = idOf("Old " + surname);
    decide(kept, "merge", Map.of("with", other, "by", "Otto", "reason", "One")).statusCode(200);

    decide(kept, "split", Map.of("name", "Old " + surname, "by", "Otto", "reason", "Her mother"))
        .statusCode(200)
        .body("id", equalTo(other))
        .body("name", equalTo("Old " + surname));
    get("/v1/entities/" + kept)
        .then()
        .body("names", contains("Ida " + surname))
        .body("decisions.kind", contains("split", "merge"));
  }

  @Test
  void a_name_that_gave_the_entity_its_id_can_leave_it() {
    record("Ida " + surname, "PERSON");
    record("Old " + surname, "PERSON");
    String kept = idOf("Ida " + surname);
    decide(kept, "merge", Map.of("with", idOf("Old " + surname), "by", "Otto", "reason", "One"))
        .statusCode(200);

    String left =
        decide(kept, "split", Map.of("name", "Ida " + surname, "by", "Otto", "reason", "Two"))
            .statusCode(200)
            .extract()
            .path("id");
    assertThat(left).isNotEqualTo(kept);
    get("/v1/entities/" + kept).then().body("names", contains("Old " + surname));
    get("/v1/entities/" + left).then().body("names", contains("Ida " + surname));
  }

  @Test
  void what_somebody_said_is_told_from_what_was_said_about_them() {
    String name = "Ida " + surname;
    Report report =
        report()
            .naming(name, "PERSON")
            .quoting(name, "the ramp is closed")
            .saying("It rained")
            .sayingOf(name, "left at noon");
    ClaimsTopic.sendAndAwait(report);
    String path = "/v1/entities/" + idOf(name) + "/claims";

    get(path).then().body("items.text", contains(name + " said the ramp is closed"));
    given()
        .queryParam("said", "about")
        .get(path)
        .then()
        .body("items.text", contains(name + " left at noon"));
    given().queryParam("said", "to").get(path).then().statusCode(400);
    get("/v1/entities/none/claims").then().statusCode(404);
  }

  @Test
  void a_decision_has_the_stories_concerned_reconciled() {
    Report one = record("Ida " + surname, "PERSON");
    record("Lady " + surname, "PERSON");
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> get("/v1/articles/" + one.id()).jsonPath().getString("story") != null);
    decide(
            idOf("Ida " + surname),
            "merge",
            Map.of("with", idOf("Lady " + surname), "by", "Otto", "reason", "One"))
        .statusCode(200);

    String story = get("/v1/articles/" + one.id()).jsonPath().getString("story");
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> get("/v1/stories/" + story + "/report").statusCode() == 200);
  }

  @ParameterizedTest
  @CsvSource({
    "merge, with, '{\"by\": \"Otto\", \"reason\": \"One\"}'",
    "merge, by, '{\"with\": \"x\", \"reason\": \"One\"}'",
    "merge, with, '{\"with\": \"nobody\", \"by\": \"Otto\", \"reason\": \"One\"}'",
    "split, name, '{\"name\": \"Nobody\", \"by\": \"Otto\", \"reason\": \"One\"}'",
    "split, reason, '{\"name\": \"Nobody\", \"by\": \"Otto\"}'"
  })
  void a_decision_that_makes_no_sense_is_a_problem(String verb, String parameter, String body) {
    record("Ida " + surname, "PERSON");

    given()
        .contentType(ContentType.JSON)
        .body(body)
        .post("/v1/entities/" + idOf("Ida " + surname) + "/" + verb)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("parameter", equalTo(parameter));
  }

  @Test
  void the_wrong_method_body_or_type_is_a_problem() {
    get("/v1/entities/e1/merge").then().statusCode(405).header("Allow", equalTo("POST, OPTIONS"));
    given()
        .contentType(ContentType.JSON)
        .body("{\"with\":")
        .post("/v1/entities/e1/merge")
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
    given()
        .contentType("text/plain")
        .body("with e2")
        .post("/v1/entities/e1/merge")
        .then()
        .statusCode(415)
        .contentType("application/problem+json");
    get("/v1/entities").then().statusCode(400).body("parameter", equalTo("q"));
    get("/v1/entities/none").then().statusCode(404);
  }

  private static Report record(String name, String type) {
    Report report = report().naming(name, type).saying("It rained");
    ClaimsTopic.sendAndAwait(report);
    return report;
  }

  private static io.restassured.response.ValidatableResponse search(String words) {
    return given().queryParam("q", words).get("/v1/entities").then().statusCode(200);
  }

  private static String idOf(String name) {
    return search(name).extract().path("items[0].id");
  }

  private static io.restassured.response.ValidatableResponse decide(
      String id, String verb, Map<String, String> decision) {
    return given()
        .contentType(ContentType.JSON)
        .body(decision)
        .post("/v1/entities/" + id + "/" + verb)
        .then();
  }
}

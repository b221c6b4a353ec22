package org.claimwire.query;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.claimwire.query.Report.report;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(LocalStack.class)
class HttpIT {

  @TestHTTPResource("/")
  URI front;

  @ParameterizedTest
  @CsvSource({
    "/v1/articles, limit, 0",
    "/v1/articles, limit, 501",
    "/v1/articles, limit, many",
    "/v1/articles, cursor, nonsense",
    "/v1/articles, cursor, AAAAAAAA",
    "/v1/claims, limit, -1",
    "/v1/claims, cursor, ####",
    "/v1/claims, form, sung",
    "/v1/claims, kind, rumour",
    "/v1/claims, from, yesterday",
    "/v1/claims, to, 2026-02-30",
    "/v1/claims, certainty, sure",
    "/v1/quotes, limit, 0",
    "/v1/quotes, cursor, nonsense",
    "/v1/quotes, kind, rumour",
    "/v1/stories, limit, 501",
    "/v1/stories, cursor, nonsense",
    "/v1/stories/any/conflicts, kind, rumour",
    "/v1/stories/any/conflicts, verdict, true",
    "/v1/entities?q=x, limit, none",
    "/v1/entities?q=x, cursor, nonsense",
    "/v1/entities?q=x, type, CAT",
    "/v1/search/claims?q=x, limit, 0",
    "/v1/search/claims?q=x, cursor, nonsense",
    "/v1/search/claims?q=x, from, yesterday",
    "/v1/search/articles?q=x, limit, 0",
    "/v1/search/articles?q=x, cursor, nonsense"
  })
  void a_parameter_that_cannot_be_understood_is_named(String path, String parameter, String value) {
    given()
        .queryParam(parameter, value)
        .get(path)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("parameter", equalTo(parameter))
        .body("detail", notNullValue());
  }

  @Test
  void a_zero_character_is_a_bad_parameter_and_no_fault_of_the_database() {
    given().queryParam("q", "a\0b").get("/v1/claims").then().statusCode(400);
  }

  @Test
  void a_cursor_of_another_list_is_refused() {
    ClaimsTopic.send(report().saying("It rained"), report().saying("It snowed"));
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> get("/v1/articles?limit=1").jsonPath().getString("next") != null);
    String cursor = get("/v1/articles?limit=1").jsonPath().getString("next");

    given().queryParam("cursor", cursor).get("/v1/articles").then().statusCode(200);
    given().queryParam("cursor", cursor).get("/v1/claims").then().statusCode(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/articles/none",
        "/v1/claims/none",
        "/v1/entities/none",
        "/v1/entities/none/claims",
        "/v1/stories/none",
        "/v1/stories/none/report",
        "/v1/stories/none/timeline",
        "/v1/stories/none/matrix",
        "/v1/stories/none/groups",
        "/v1/stories/none/conflicts",
        "/v1/stories/none/why"
      })
  void what_is_not_there_is_a_problem_that_names_it(String path) {
    get(path)
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("detail", containsString("none"));
    given().head(path).then().statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/articles",
        "/v1/claims",
        "/v1/quotes",
        "/v1/stories",
        "/v1/entities?q=x",
        "/v1/search/claims?q=x",
        "/v1/search/articles?q=x",
        "/v1/feeds/contradictions"
      })
  void a_list_answers_head_and_takes_no_other_method(String path) {
    given().head(path).then().statusCode(200);
    given()
        .delete(path)
        .then()
        .statusCode(405)
        .contentType("application/problem+json")
        .header("Allow", containsString("GET"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/stories/%00", "/v1/articles/a%00b", "/v1/entities/%00/claims"})
  void an_id_that_none_can_have_is_not_found_and_no_fault_of_the_database(String path) {
    given()
        .urlEncodingEnabled(false)
        .get(path)
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/articles/%zz", "/v1/claims?q=%zz", "/v1/claims?q=%", "/stories/%zz"})
  void an_address_that_is_none_is_refused_before_anything_of_ours_reads_it(String address)
      throws IOException {
    // No client sends what is no address.
    try (Socket socket = new Socket(front.getHost(), front.getPort())) {
      String request = "GET %s HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.formatted(address).getBytes(UTF_8));
      assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
          .startsWith("HTTP/1.1 400 Bad Request");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "[1]", "{\"with\": {\"a\": 1}, \"by\": []}", "\"x\""})
  void a_body_that_is_not_what_is_asked_for_is_a_problem(String body) {
    given()
        .contentType("application/json")
        .body(body)
        .post("/v1/entities/none/merge")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("detail", containsString("JSON"));
  }

  @Test
  void who_is_not_there_is_neither_merged_nor_split() {
    for (String act : List.of("merge", "split")) {
      given()
          .contentType("application/json")
          .body("{\"with\": \"x\", \"name\": \"x\", \"by\": \"me\", \"reason\": \"why\"}")
          .post("/v1/entities/none/" + act)
          .then()
          .statusCode(404)
          .contentType("application/problem+json");
      given()
          .put("/v1/entities/none/" + act)
          .then()
          .statusCode(405)
          .header("Allow", "POST, OPTIONS");
    }
  }

  @Test
  void every_error_is_a_problem() {
    given()
        .contentType("text/plain")
        .body("x")
        .post("/v1/entities/none/merge")
        .then()
        .statusCode(415)
        .contentType("application/problem+json")
        .body("detail", containsString("Content-Type"));
    get("/v1/nothing").then().statusCode(404).contentType("application/problem+json");
    given()
        .accept("image/png")
        .get("/v1/claims")
        .then()
        .statusCode(406)
        .contentType("application/problem+json");
  }

  @Test
  void answers_are_compressed_for_who_takes_it() {
    String encoding =
        given()
            .config(
                RestAssuredConfig.config()
                    .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
            .header("Accept-Encoding", "gzip")
            .get("/v1/claims")
            .header("Content-Encoding");
    assertThat(encoding).isEqualTo("gzip");
  }

  @Test
  void other_origins_get_no_permission_unless_configured() {
    assertThat(
            given()
                .header("Origin", "https://elsewhere.example")
                .get("/v1/claims")
                .header("Access-Control-Allow-Origin"))
        .isNull();
  }

  @Test
  void the_api_describes_itself() {
    given()
        .queryParam("format", "json")
        .get("/q/openapi")
        .then()
        .statusCode(200)
        .body("openapi", startsWith("3.1"))
        .body("paths.'/v1/claims'.get.parameters.find { it.name == 'q' }.example", notNullValue())
        .body("info.title", equalTo("claimwire query service"))
        .body("paths.'/v1/articles/{id}'.get.responses.'304'", notNullValue())
        .body(
            "paths.'/v1/claims'.get.responses.'400'.'$ref'",
            equalTo("#/components/responses/BadParameter"))
        .body("paths.'/v1/claims'.get.responses.'200'.content.'text/csv'.examples", notNullValue())
        .body("components.responses.NotFound.content", notNullValue())
        .body("components.schemas.ClaimView.allOf.'$ref'", hasItem("#/components/schemas/Claim"))
        .body(
            "paths.'/v1/stories/{id}/timeline'.get.responses.'200'"
                + ".content.'application/json'.schema.items.'$ref'",
            equalTo("#/components/schemas/Moment"));
    get("/q/swagger-ui/").then().statusCode(200);
  }

  @Test
  void every_parameter_and_every_part_of_a_report_has_an_example() {
    JsonPath api = given().queryParam("format", "json").get("/q/openapi").jsonPath();
    List<String> without =
        api.getList(
            """
            paths.collectMany { path, methods -> methods.values().collectMany { method ->
              (method.parameters ?: [])
                .findAll { it.example == null && it.examples == null }
                .collect { path + ' ' + it.name } } }
            """);
    assertThat(without).isEmpty();
    for (String part : List.of("timeline", "groups", "conflicts", "matrix", "why")) {
      Map<String, ?> examples =
          api.getMap(
              "paths.'/v1/stories/{id}/%s'.get.responses.'200'.content.'application/json'.examples"
                  .formatted(part));
      assertThat(examples).as(part).isNotEmpty();
    }
  }

  @Test
  void health_and_metrics_are_seen_from_outside() {
    Report report = report().saying("It rained");
    ClaimsTopic.sendAndAwait(report);
    get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
    get("/q/metrics")
        .then()
        .statusCode(200)
        .body(containsString("claimwire_query_claims_stored_total"))
        .body(containsString("claimwire_query_article_seconds_count"))
        .body(containsString("claimwire_query_conflicts_found_total"))
        .body(containsString("claimwire_query_dead_letters_total"))
        .body(containsString("kafka_consumer_fetch_manager_records_lag"));
  }
}

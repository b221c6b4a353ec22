package org.claimwire.ingest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.common.mapper.TypeRef;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.claimwire.contracts.CloudEvents;
import org.claimwire.contracts.ContractCheck;
import org.claimwire.contracts.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Broker.class)
class PostArticleIT {

  private static final String FERRY =
      """
      {"uri": "HTTPS://Harbour-Gazette.example:443/ferry-ramp?utm_source=mail#top",
       "outlet": "Harbour Gazette", "title": "Ferry ramp to reopen", "author": "Tove Ahlgren",
       "publishedAt": "2026-02-04", "language": "en",
       "text": "The ramp reopens in May. \\uD83D\\uDEA2\\r\\n"}
      """;

  private Broker broker;

  @Test
  void an_article_is_on_the_topic_when_it_is_accepted() {
    Response answer = post(FERRY);

    answer
        .then()
        .statusCode(202)
        .contentType(ContentType.JSON)
        .body("id", matchesPattern("[0-9a-f]{32}"))
        .body("revision", matchesPattern("sha256:[0-9a-f]{64}"))
        .body("status", equalTo("accepted"));
    ConsumerRecord<String, String> event = lastEventAbout(answer.path("id"));
    assertThat(ContractCheck.violations(Schemas.RAW_ARTICLE, event.value())).isEmpty();
    JsonPath article = JsonPath.from(event.value());
    assertThat(article.getString("publishedAt")).isEqualTo("2026-02-04T00:00:00Z");
    assertThat(article.getString("text")).isEqualTo("The ramp reopens in May. 🚢\r\n");
  }

  @Test
  void the_event_carries_the_cloud_events_headers() {
    Response answer = post(FERRY);
    String id = answer.path("id");
    String revision = answer.path("revision");

    ConsumerRecord<String, String> event = lastEventAbout(id);

    Map.of(
            CloudEvents.SPEC_VERSION_HEADER, "1.0",
            CloudEvents.ID_HEADER, id + "/" + revision,
            CloudEvents.TYPE_HEADER, "org.claimwire.article.accepted.v1",
            CloudEvents.SOURCE_HEADER, "/claimwire/ingest-service",
            CloudEvents.SUBJECT_HEADER, id,
            CloudEvents.DATA_SCHEMA_HEADER, "urn:claimwire:schema:raw-article-v1",
            CloudEvents.CONTENT_TYPE_HEADER, "application/json")
        .forEach((name, value) -> assertThat(header(event, name)).as(name).isEqualTo(value));
    assertThat(Instant.parse(header(event, CloudEvents.TIME_HEADER))).isBefore(Instant.now());
  }

  @Test
  void the_event_continues_the_trace_of_the_request() {
    String trace = "4bf92f3577b34da6a3ce929d0e0e4736";

    Response answer =
        given()
            .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
            .contentType(ContentType.JSON)
            .body(FERRY)
            .post("/v1/articles");

    assertThat(header(lastEventAbout(answer.path("id")), "traceparent")).contains(trace);
  }

  @Test
  void the_same_content_again_gets_the_same_id_and_revision() {
    Map<String, String> first = post(FERRY).as(STRINGS);
    Map<String, String> again = post(FERRY).as(STRINGS);

    assertThat(again).isEqualTo(first);
  }

  @Test
  void another_text_at_the_same_address_is_another_revision_of_the_same_article() {
    Map<String, String> first = post(FERRY).as(STRINGS);
    Map<String, String> corrected = post(FERRY.replace("May", "June")).as(STRINGS);

    assertThat(corrected.get("id")).isEqualTo(first.get("id"));
    assertThat(corrected.get("revision")).isNotEqualTo(first.get("revision"));
  }

  @Test
  void a_text_is_enough() {
    Response answer = post("{\"text\": \"Rain.\"}");

    answer.then().statusCode(202);
    assertThat(
            ContractCheck.violations(
                Schemas.RAW_ARTICLE, lastEventAbout(answer.path("id")).value()))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "[]", "7", "{\"text\":\"a\",\"text\":\"b\"}", "{\"text\":\"a\"} x"})
  void what_is_no_json_object_is_malformed(String body) {
    problem(post(body), 400).body("detail", containsString("not"));
  }

  @Test
  void invalid_utf_8_is_malformed() {
    byte[] latin1 = "{\"text\":\"Malmö\"}".getBytes(StandardCharsets.ISO_8859_1);

    problem(given().contentType("application/json").body(latin1).post("/v1/articles"), 400)
        .body("detail", containsString("UTF-8"));
  }

  @Test
  void every_flawed_field_is_named() {
    problem(
            post("{\"text\":\" \",\"uri\":\"a b\",\"publishedAt\":\"May\",\"language\":\"e\"}"),
            422)
        .body("errors.field", equalTo(List.of("uri", "publishedAt", "language", "text")))
        .body("errors.reason[3]", equalTo("must not be blank"));
  }

  @Test
  void an_unknown_field_is_named_rather_than_dropped() {
    problem(post("{\"text\":\"Rain.\",\"published_at\":\"2026-02-04\"}"), 422)
        .body("errors[0].field", equalTo("published_at"));
  }

  @Test
  void a_value_that_is_no_string_is_named() {
    problem(post("{\"text\":[\"Rain.\"]}"), 422)
        .body("errors[0].reason", equalTo("must be a string"));
  }

  @Test
  void an_announced_article_that_is_too_large_is_refused_unread() {
    problem(post("{\"text\":\"" + "x".repeat(2 * 1024 * 1024) + "\"}"), 413)
        .body("detail", containsString("2097152"));
  }

  @Test
  void another_media_type_is_unsupported() {
    problem(given().contentType("text/plain").body("Rain.").post("/v1/articles"), 415);
  }

  @Test
  void an_unknown_path_is_a_problem() {
    problem(given().get("/v1/nothing"), 404);
  }

  @Test
  void another_method_is_a_problem() {
    problem(given().get("/v1/articles"), 405).header("Allow", containsString("POST"));
  }

  private static Response post(String body) {
    return given()
        .contentType("application/json")
        .body(body.getBytes(StandardCharsets.UTF_8))
        .post("/v1/articles");
  }

  private static ValidatableResponse problem(Response answer, int status) {
    return answer
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", equalTo("about:blank"))
        .body("status", equalTo(status))
        .body("id", nullValue());
  }

  private ConsumerRecord<String, String> lastEventAbout(String id) {
    return PublishedArticles.about(broker.bootstrapServers(), id).getLast();
  }

  private static String header(ConsumerRecord<?, ?> event, String name) {
    return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  private static final TypeRef<Map<String, String>> STRINGS = new TypeRef<>() {};
}

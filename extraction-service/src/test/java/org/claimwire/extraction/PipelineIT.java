package org.claimwire.extraction;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.claimwire.contracts.CloudEvents;
import org.claimwire.contracts.ContractCheck;
import org.claimwire.contracts.Schemas;
import org.claimwire.contracts.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Broker.class)
class PipelineIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String RAMP =
      "The ferry ramp sank on Monday.\n\n“Nobody warned us,” Mara Lindqvist, the harbour minister,"
          + " told reporters. She said the quay would reopen in May.\n";

  private Broker broker;

  @Test
  void an_article_becomes_one_event_that_fits_the_contract() throws Exception {
    String id = article(RAMP);

    ConsumerRecord<String, byte[]> event = claimsOf(id);

    String body = new String(event.value(), StandardCharsets.UTF_8);
    assertThat(ContractCheck.violations(Schemas.ARTICLE_CLAIMS, body)).isEmpty();
    JsonNode claims = JSON.readTree(body).get("claims");
    assertThat(claims.findValuesAsText("kind")).contains("statement", "fact");
    assertThat(claims.findValuesAsText("form")).contains("direct", "indirect");
    assertThat(claims.findValuesAsText("name")).contains("Mara Lindqvist");
    assertThat(Topic.header(event, CloudEvents.ID_HEADER)).isEqualTo(id + "/" + revision());
    assertThat(Topic.header(event, CloudEvents.TIME_HEADER)).isEqualTo("2026-02-04T10:00:00Z");
    assertThat(Topic.header(event, CloudEvents.TYPE_HEADER))
        .isEqualTo(CloudEvents.CLAIMS_EXTRACTED);
    assertThat(Topic.header(event, "traceparent")).contains(Topic.TRACE.substring(3, 35));
  }

  @Test
  void a_redelivery_gives_the_same_bytes() {
    String id = article(RAMP);
    send(id, RAMP);

    var events = topic().await(Topics.CLAIMS_EXTRACTED, id, 2);

    assertThat(events.get(1).value()).isEqualTo(events.get(0).value());
  }

  @Test
  void poison_goes_to_the_dead_letters_with_its_reason_and_the_rest_flows_on() {
    String poison = UUID.randomUUID().toString();
    topic().send(poison, "{\"schema\": \"claimwire/raw-article/v1\", \"text\": ");
    topic().send(poison, "{\"schema\": \"somebody/else/v7\", \"text\": \"The ramp sank.\"}");

    var dead = topic().await(Topics.ARTICLES_RAW_DEAD, poison, 2);

    assertThat(Topic.header(dead.get(0), "dead-letter-reason")).contains("not a raw article");
    assertThat(Topic.header(dead.get(1), "dead-letter-reason")).contains("somebody/else/v7");
    assertThat(Topic.header(dead.get(1), "dead-letter-topic")).isEqualTo(Topics.ARTICLES_RAW);
    assertThat(claimsOf(article(RAMP))).isNotNull();
  }

  @Test
  void an_article_that_takes_too_long_goes_to_the_dead_letters() {
    String id = UUID.randomUUID().toString();
    send(id, "The harbour office of the old town said that the ramp sank again. ".repeat(6_000));

    var dead = topic().await(Topics.ARTICLES_RAW_DEAD, id, 1);

    assertThat(Topic.header(dead.getFirst(), "dead-letter-reason")).contains("within 15 s");
    assertThat(claimsOf(article(RAMP))).isNotNull();
  }

  @Test
  void a_text_in_another_language_is_refused_with_a_reason() throws Exception {
    String id =
        article(
            "Le ministre du port a déclaré mardi que la rampe du ferry serait rouverte au mois de"
                + " mai. Les habitants de l'île attendent depuis longtemps la fin des travaux et"
                + " demandent des explications à la mairie.");

    JsonNode claims = JSON.readTree(claimsOf(id).value());

    assertThat(claims.at("/refusal/code").asText()).isEqualTo("language");
    assertThat(claims.at("/refusal/reason").asText()).contains("French");
  }

  @Test
  void while_the_broker_is_away_readiness_is_red_and_then_work_goes_on() {
    get("/q/health/ready").then().statusCode(200);
    broker.stop();
    await().atMost(Duration.ofSeconds(60)).until(() -> get("/q/health/ready").statusCode() == 503);
    assertThat(get("/q/health/live").statusCode()).isEqualTo(200);
    broker.start();

    assertThat(claimsOf(article(RAMP))).isNotNull();
    await().atMost(Duration.ofSeconds(60)).until(() -> get("/q/health/ready").statusCode() == 200);
  }

  @Test
  void a_text_is_tried_out_over_http() throws Exception {
    String body = extract(Map.of("text", RAMP)).statusCode(200).extract().asString();

    assertThat(ContractCheck.violations(Schemas.ARTICLE_CLAIMS, body)).isEmpty();
    assertThat(extract(Map.of("text", RAMP)).extract().asString()).isEqualTo(body);
  }

  @Test
  void what_is_wrong_with_a_request_is_told_as_a_problem() {
    given()
        .contentType("application/json")
        .body("{\"text\": ")
        .post("/v1/extract")
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
    extract(Map.of("title", "No words")).statusCode(422).body("errors[0].field", equalTo("text"));
    extract(Map.of("text", "The ramp sank.", "publishedAt", "yesterday"))
        .statusCode(422)
        .body("errors[0].field", equalTo("publishedAt"));
    extract(Map.of("text", "x".repeat(2_100_000))).statusCode(413);
  }

  @Test
  void the_service_counts_what_it_does() {
    claimsOf(article(RAMP));

    String metrics = get("/q/metrics").asString();

    assertThat(metrics)
        .contains(
            "claimwire_extraction_articles_in_total",
            "claimwire_extraction_articles_extracted_total",
            "claimwire_extraction_articles_refused_total",
            "claimwire_extraction_article_seconds_bucket",
            "claimwire_extraction_article_seconds_count",
            "claimwire_extraction_claims_out_total",
            "claimwire_extraction_dead_letters_total",
            "kafka_consumer_fetch_manager_records_lag");
  }

  private static io.restassured.response.ValidatableResponse extract(Map<String, String> article) {
    return given().contentType("application/json").body(article).post("/v1/extract").then();
  }

  private String article(String text) {
    String id = UUID.randomUUID().toString();
    send(id, text);
    return id;
  }

  private void send(String id, String text) {
    var raw =
        JSON.createObjectNode()
            .put("schema", "claimwire/raw-article/v1")
            .put("id", id)
            .put("revision", revision())
            .put("publishedAt", "2026-02-04T00:00:00Z")
            .put("text", text);
    for (String absent : new String[] {"uri", "outlet", "title", "author", "language"}) {
      raw.putNull(absent);
    }
    topic().send(id, raw.toString());
  }

  private static String revision() {
    return "sha256:" + "0f".repeat(32);
  }

  private ConsumerRecord<String, byte[]> claimsOf(String id) {
    return topic().await(Topics.CLAIMS_EXTRACTED, id, 1).getFirst();
  }

  private Topic topic() {
    return new Topic(broker.bootstrapServers());
  }
}

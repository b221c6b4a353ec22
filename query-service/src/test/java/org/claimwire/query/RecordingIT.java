package org.claimwire.query;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.claimwire.query.Report.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.claimwire.contracts.ContractCheck;
import org.claimwire.contracts.Schemas;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class RecordingIT {

  @Test
  void a_report_of_the_tests_fits_the_contract() {
    assertThat(
            ContractCheck.violations(
                Schemas.ARTICLE_CLAIMS,
                report()
                    .naming("Mara Lindqvist", "PERSON")
                    .quoting("Mara Lindqvist", "the ramp is closed")
                    .saying("The ramp was closed")
                    .json()))
        .isEmpty();
  }

  @Test
  void the_contract_s_sample_comes_back_as_it_was_extracted() throws Exception {
    String sample = ContractCheck.sample("article-claims.json");
    var json = new ObjectMapper();
    String id = json.readTree(sample).at("/article/id").asText();
    send(id, sample);

    var answer = json.readTree(await200("/v1/articles/" + id));
    var sent = json.readTree(sample);
    for (String part : List.of("schema", "extractor", "article", "refusal", "zones", "entities")) {
      assertThat(answer.get(part)).as(part).isEqualTo(sent.get(part));
    }
    assertThat(answer.get("claims")).isEqualTo(sent.get("claims"));
  }

  @Test
  void a_refused_article_is_shown_with_its_reason() throws Exception {
    String sample = ContractCheck.sample("article-claims-refused.json");
    var sent = new ObjectMapper().readTree(sample);
    String id = report().id();
    send(id, sample.replace(sent.at("/article/id").asText(), id));

    assertThat(new ObjectMapper().readTree(await200("/v1/articles/" + id)).get("refusal"))
        .isEqualTo(sent.get("refusal"));
  }

  @Test
  void a_redelivery_changes_nothing() {
    Report report = report().saying("The ferry ramp sank");
    ClaimsTopic.send(report);
    await200("/v1/articles/" + report.id());
    String tag = get("/v1/articles/" + report.id()).header("ETag");

    Report later = report().saying("Something else happened afterwards");
    ClaimsTopic.sendTogether(List.of(inOrder(report), inOrder(report), inOrder(later)));
    await200("/v1/articles/" + later.id());

    assertThat(get("/v1/articles/" + report.id()).header("ETag")).isEqualTo(tag);
    assertThat(texts(report.id())).containsExactly("The ferry ramp sank");
  }

  @Test
  void an_older_revision_never_replaces_a_newer_one() {
    String id = report().id();
    Report older = report(id).saying("Six boats sank").accepted("2026-03-02T08:00:00Z");
    Report newer = report(id).saying("Seven boats sank").accepted("2026-03-02T09:00:00Z");
    Report after = report().saying("The wind dropped");
    ClaimsTopic.sendTogether(List.of(inOrder(newer), inOrder(older), inOrder(after)));
    await200("/v1/articles/" + after.id());

    assertThat(texts(id)).containsExactly("Seven boats sank");
  }

  @Test
  void an_earlier_content_submitted_again_is_current_again() {
    String id = report().id();
    Report first = report(id).saying("Six boats sank").accepted("2026-03-02T08:00:00Z");
    Report second = report(id).saying("Seven boats sank").accepted("2026-03-02T09:00:00Z");
    Report again = report(id).saying("Six boats sank").accepted("2026-03-02T10:00:00Z");
    ClaimsTopic.sendTogether(List.of(inOrder(first), inOrder(second)));
    awaitTexts(id, "Seven boats sank");
    ClaimsTopic.sendTogether(List.of(inOrder(again)));
    awaitTexts(id, "Six boats sank");

    Report redelivered = report().saying("The wind dropped");
    ClaimsTopic.sendTogether(List.of(inOrder(second), inOrder(first), inOrder(redelivered)));
    await200("/v1/articles/" + redelivered.id());
    assertThat(texts(id)).containsExactly("Six boats sank");
  }

  @Test
  void a_better_extraction_of_the_same_revision_replaces_the_claims() {
    String id = report().id();
    Report coarse = report(id).saying("The quay will reopen");
    ClaimsTopic.sendTogether(List.of(inOrder(coarse)));
    awaitTexts(id, "The quay will reopen");

    byte[] finer =
        coarse
            .json()
            .replace("\"The quay will reopen\"", "\"The quay is to reopen\"")
            .getBytes(StandardCharsets.UTF_8);
    ClaimsTopic.sendTogether(
        List.of(
            ClaimsTopic.record(
                id, finer, ClaimsTopic.headers(id, coarse.revision(), coarse.acceptedAt()))));
    awaitTexts(id, "The quay is to reopen");
  }

  @Test
  void poison_in_a_batch_goes_alone_to_the_dead_letters() {
    String poison = "poison-" + UUID.randomUUID();
    Report before = report().saying("The first report is fine");
    Report nul = report().saying("A zero \0 byte");
    Report after = report().saying("The last report is fine");
    List<ProducerRecord<String, byte[]>> batch = new ArrayList<>();
    batch.add(inOrder(before));
    batch.add(
        ClaimsTopic.record(
            poison, "{\"not\": ".getBytes(StandardCharsets.UTF_8), headersOf(before)));
    batch.add(ClaimsTopic.record(poison, "{}".getBytes(StandardCharsets.UTF_8), headersOf(before)));
    batch.add(ClaimsTopic.record(poison, before.body(), new RecordHeaders()));
    batch.add(inOrder(nul));
    batch.add(inOrder(after));
    ClaimsTopic.sendTogether(batch);

    await200("/v1/articles/" + before.id());
    await200("/v1/articles/" + after.id());
    var dead = ClaimsTopic.awaitDead(poison, 3);
    assertThat(dead)
        .extracting(d -> ClaimsTopic.header(d, "dead-letter-reason"))
        .satisfiesExactly(
            notJson -> assertThat(notJson).contains("not JSON"),
            noSchema -> assertThat(noSchema).contains("schema"),
            noTime -> assertThat(noTime).contains("ce_time"));
    assertThat(ClaimsTopic.header(dead.getFirst(), "dead-letter-topic"))
        .isEqualTo("claims.extracted");
    assertThat(ClaimsTopic.header(dead.getFirst(), "dead-letter-partition")).isEqualTo("0");
    assertThat(ClaimsTopic.header(dead.getFirst(), "dead-letter-exception-class-name"))
        .endsWith("PoisonRecord");
    assertThat(ClaimsTopic.awaitDead(nul.id(), 1))
        .singleElement()
        .satisfies(d -> assertThat(d.value()).isEqualTo(nul.body()));
    get("/v1/articles/" + nul.id()).then().statusCode(404);
  }

  @Test
  void hostile_names_and_texts_are_only_data() {
    String endless = "x".repeat(10_000);
    Report report =
        report()
            .by(endless)
            .naming(endless, "PERSON")
            .quoting(endless, "'; drop table claims; -- " + endless)
            .saying("A <script>alert(1)</script> \u202E stood here \uD83D\uDEA2");
    ClaimsTopic.send(report);

    await200("/v1/articles/" + report.id());
    given()
        .queryParam("speaker", endless.substring(0, 500))
        .queryParam("article", report.id())
        .get("/v1/claims")
        .then()
        .statusCode(200)
        .body("items.size()", org.hamcrest.Matchers.is(1));
  }

  @Test
  void a_log_line_of_an_article_continues_its_trace() {
    List<String> traces = new CopyOnWriteArrayList<>();
    Report report = report().saying("It rained");
    Handler handler =
        new ExtHandler() {
          @Override
          protected void doPublish(ExtLogRecord line) {
            if (report.id().equals(line.getMdc("articleId"))) {
              traces.add(line.getMdc("traceId"));
            }
          }
        };
    Logger.getLogger("org.claimwire.query.intake").addHandler(handler);
    try {
      RecordHeaders headers = headersOf(report);
      String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
      headers.add(
          "traceparent",
          "00-%s-00f067aa0ba902b7-01".formatted(trace).getBytes(StandardCharsets.UTF_8));
      ClaimsTopic.sendTogether(List.of(ClaimsTopic.record(report.id(), report.body(), headers)));
      await()
          .atMost(Duration.ofSeconds(60))
          .untilAsserted(() -> assertThat(traces).containsExactly(trace));
    } finally {
      Logger.getLogger("org.claimwire.query.intake").removeHandler(handler);
    }
  }

  private static void send(String id, String body) {
    ClaimsTopic.sendTogether(
        List.of(
            ClaimsTopic.record(
                id,
                body.getBytes(StandardCharsets.UTF_8),
                ClaimsTopic.headers(id, "r", Instant.parse("2026-02-04T08:00:00Z")))));
  }

  private static ProducerRecord<String, byte[]> inOrder(Report report) {
    return ClaimsTopic.record(report.id(), report.body(), headersOf(report));
  }

  private static RecordHeaders headersOf(Report report) {
    return ClaimsTopic.headers(report.id(), report.revision(), report.acceptedAt());
  }

  private static String await200(String path) {
    await().atMost(Duration.ofSeconds(60)).until(() -> get(path).statusCode() == 200);
    return get(path).asString();
  }

  private static void awaitTexts(String id, String text) {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> get("/v1/articles/" + id).statusCode() == 200 && texts(id).contains(text));
    assertThat(texts(id)).containsExactly(text);
  }

  private static List<String> texts(String articleId) {
    return get("/v1/articles/" + articleId).jsonPath().getList("claims.text", String.class);
  }
}

package org.claimwire.ingest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OutageIT.Impatient.class)
@QuarkusTestResource(value = Broker.class, restrictToAnnotatedClass = true)
class OutageIT {

  public static class Impatient implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("claimwire.ingest.broker-timeout", "2s", "claimwire.ingest.retry-after", "7s");
    }
  }

  private Broker broker;

  @Test
  void an_outage_is_told_and_gets_over_by_itself() {
    assertThat(post("before").statusCode()).isEqualTo(202);
    given().get("/q/health/ready").then().statusCode(200);

    broker.stop();

    post("during")
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", "7")
        .body("status", equalTo(503))
        .body("detail", containsString("Submitting it again is safe"));
    given()
        .contentType("application/x-ndjson")
        .body("{\"text\":\"during\"}\n{\"text\":\"\"}\n".getBytes(StandardCharsets.UTF_8))
        .post("/v1/articles/bulk")
        .then()
        .statusCode(200)
        .body(containsString("\"status\":503"))
        .body(containsString("\"status\":422"));
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> given().get("/q/health/ready").statusCode() == 503);
    given().get("/q/health/live").then().statusCode(200);

    broker.start();

    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> given().get("/q/health/ready").statusCode() == 200);
    // The producer finds the broker again on its own, within its reconnect backoff.
    Response after =
        await()
            .atMost(Duration.ofSeconds(30))
            .until(() -> post("during"), answer -> answer.statusCode() == 202);
    assertThat(PublishedArticles.about(broker.bootstrapServers(), after.path("id"))).isNotEmpty();
  }

  private static Response post(String words) {
    return given()
        .contentType("application/json")
        .body("{\"text\":\"The ramp, %s the outage.\"}".formatted(words))
        .post("/v1/articles");
  }
}

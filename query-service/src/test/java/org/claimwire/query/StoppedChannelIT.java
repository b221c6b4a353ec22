package org.claimwire.query;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.claimwire.query.Report.report;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.claimwire.query.store.Revision;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
@TestProfile(StoppedChannelIT.Alone.class)
class StoppedChannelIT {

  /** Its channel stops for good, so the service is not shared with other tests. */
  public static class Alone implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("mp.messaging.incoming.claims.group.id", "stopped-channel");
    }
  }

  @Inject RecordClaims recordClaims;

  @Test
  void a_fault_of_ours_stops_the_channel_and_turns_liveness_red() {
    Report fine = report().saying("It rained");
    ClaimsTopic.sendAndAwait(fine);
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> get("/v1/articles/" + fine.id()).jsonPath().getString("story") != null);
    assertThat(get("/q/health/live").statusCode()).isEqualTo(200);

    QuarkusMock.installMockForInstance(
        new RecordClaims(null, null, null) {
          @Override
          public List<Outcome> record(List<Revision> revisions) {
            throw new IllegalStateException("a planted fault");
          }
        },
        recordClaims);
    Report unlucky = report().saying("It snowed");
    ClaimsTopic.send(unlucky);

    await().atMost(Duration.ofSeconds(60)).until(() -> get("/q/health/live").statusCode() == 503);
    get("/q/health/live")
        .then()
        .body(
            "checks.find { it.name == 'story worker' }.status",
            equalTo("UP"),
            "checks.find { it.name != 'story worker' }.status",
            equalTo("DOWN"));
    // Not lost: it is neither recorded nor among the dead letters, and comes again after a restart.
    get("/v1/articles/" + unlucky.id()).then().statusCode(404);
  }
}

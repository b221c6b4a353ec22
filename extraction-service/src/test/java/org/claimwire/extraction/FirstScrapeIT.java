package org.claimwire.extraction;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Broker.class)
@TestProfile(FirstScrapeIT.Alone.class)
class FirstScrapeIT {

  /** A profile of its own is a start of its own: no test has sent an article before. */
  public static class Alone implements QuarkusTestProfile {}

  @Test
  void what_alerts_watch_is_there_before_the_first_article() {
    get("/q/metrics")
        .then()
        .statusCode(200)
        .body(containsString("claimwire_extraction_articles_in_total 0.0"))
        .body(containsString("claimwire_extraction_dead_letters_total 0.0"));
  }
}

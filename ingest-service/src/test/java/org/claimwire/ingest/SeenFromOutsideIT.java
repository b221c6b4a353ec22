package org.claimwire.ingest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Broker.class)
class SeenFromOutsideIT {

  @Test
  void it_is_alive_and_ready() {
    given().get("/q/health/live").then().statusCode(200);
    given().get("/q/health/ready").then().statusCode(200);
  }

  @Test
  void accepted_and_rejected_articles_are_counted() {
    double accepted = count("accepted");
    double rejected = count("rejected");

    post("{\"text\":\"Rain.\"}");
    post("{\"text\":\"\"}");
    post("no json");

    assertThat(count("accepted")).isEqualTo(accepted + 1);
    assertThat(count("rejected")).isEqualTo(rejected + 2);
  }

  @Test
  void the_interface_describes_itself() {
    given()
        .accept("application/json")
        .get("/q/openapi")
        .then()
        .statusCode(200)
        .body("openapi", startsWith("3.1"))
        .body("paths", hasKey("/v1/articles/bulk"))
        .body("paths.'/v1/articles'.post.responses", hasKey("503"))
        .body("info.title", equalTo("claimwire ingest"));
    given().get("/q/swagger-ui/").then().statusCode(200).body(containsString("swagger"));
  }

  private static void post(String body) {
    given().contentType("application/json").body(body).post("/v1/articles");
  }

  private static double count(String outcome) {
    String metrics = given().get("/q/metrics").asString();
    Matcher line =
        Pattern.compile(
                "^claimwire_ingest_articles_total\\{outcome=\"%s\",?\\} (\\S+)".formatted(outcome),
                Pattern.MULTILINE)
            .matcher(metrics);
    assertThat(line.find()).as(metrics).isTrue();
    return Double.parseDouble(line.group(1));
  }
}

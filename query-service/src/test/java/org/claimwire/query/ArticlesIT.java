package org.claimwire.query;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.claimwire.query.Report.report;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class ArticlesIT {

  @Test
  void a_list_is_read_page_by_page_newest_first() {
    String outlet = "Outlet " + UUID.randomUUID();
    Report[] reports = new Report[7];
    for (int i = 0; i < reports.length; i++) {
      // Two at a time were published at once: the id decides between them.
      reports[i] =
          report()
              .by(outlet)
              .published("2026-03-0%dT00:00:00Z".formatted(1 + i / 2))
              .saying("It rained");
    }
    ClaimsTopic.send(reports);
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> page(outlet, "100", null).getList("items").size() == reports.length);

    List<String> read = new ArrayList<>();
    String cursor = null;
    do {
      var page = page(outlet, "3", cursor);
      read.addAll(page.getList("items.id"));
      cursor = page.getString("next");
    } while (cursor != null);

    assertThat(read).hasSize(7).isEqualTo(page(outlet, "100", null).getList("items.id"));
    assertThat(page(outlet, "100", null).getList("items.publishedAt", String.class))
        .isSortedAccordingTo(java.util.Comparator.reverseOrder());
  }

  @Test
  void an_outlet_is_found_whatever_its_case_and_accents() {
    String name = UUID.randomUUID().toString();
    ClaimsTopic.send(report().by("L’Écho du Port " + name).saying("It rained"));
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> page("l'echo du port " + name, "10", null).getList("items").size() == 1);
  }

  @Test
  void an_article_is_read_again_only_when_it_changed() {
    Report report = report().saying("The crane fell");
    ClaimsTopic.sendAndAwait(report);
    String path = "/v1/articles/" + report.id();
    String tag = get(path).header("ETag");

    given().header("If-None-Match", tag).get(path).then().statusCode(304).header("ETag", tag);

    ClaimsTopic.send(
        report(report.id()).saying("Two cranes fell").accepted("2026-03-03T00:00:00Z"));
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> given().header("If-None-Match", tag).get(path).statusCode() == 200);
  }

  @Test
  void head_answers_like_get_without_a_body() {
    Report report = report().saying("The crane fell");
    ClaimsTopic.sendAndAwait(report);
    String path = "/v1/articles/" + report.id();

    given().head(path).then().statusCode(200).header("ETag", notNullValue());
    assertThat(given().head(path).asString()).isEmpty();
    given().head("/v1/articles/none").then().statusCode(404);
  }

  @Test
  void an_article_nobody_knows_is_a_problem() {
    get("/v1/articles/none")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("title", equalTo("Not Found"))
        .body("status", equalTo(404))
        .body("detail", containsString("none"));
  }

  private static io.restassured.path.json.JsonPath page(
      String outlet, String limit, String cursor) {
    var request = given().queryParam("outlet", outlet).queryParam("limit", limit);
    if (cursor != null) {
      request.queryParam("cursor", cursor);
    }
    return request.get("/v1/articles").then().statusCode(200).extract().jsonPath();
  }
}

package org.claimwire.query;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.claimwire.query.Report.report;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class SearchIT {

  private static final String WORD = "zor" + UUID.randomUUID().toString().replaceAll("[^a-f]", "q");
  private static final String OUTLET = "Pilot " + UUID.randomUUID();
  private static final Report FIRST =
      report()
          .by(OUTLET)
          .published("2026-01-31T00:00:00Z")
          .quoting("Otto Brandt", "the " + WORD + " sank")
          .quoting("Ida Holm", "the " + WORD + " floats");
  private static final Report SECOND =
      report()
          .by(OUTLET + " West")
          .published("2026-02-01T00:00:00Z")
          .quoting("Otto Brandt", "no " + WORD + " is left")
          .saying("The <b>" + WORD + "</b> was red");

  @BeforeEach
  void record() {
    ClaimsTopic.send(FIRST, SECOND);
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                given().queryParam("q", WORD).get("/v1/claims").jsonPath().getList("items").size()
                    == 4);
  }

  @Test
  void found_claims_are_counted_by_facet() {
    given()
        .queryParam("q", WORD)
        .get("/v1/search/claims")
        .then()
        .statusCode(200)
        .body("items", hasSize(4))
        .body("facets.speaker.value", contains("Otto Brandt", "Ida Holm"))
        .body("facets.speaker.claims", contains(2, 1))
        .body("facets.outlet.claims", contains(2, 2))
        .body("facets.month.value", contains("2026-01", "2026-02"))
        .body("facets.form.value", contains("indirect"));
  }

  @Test
  void claims_of_an_undated_article_are_of_no_month() {
    Report undated = report().undated().saying("A " + WORD + "x came in");
    ClaimsTopic.sendAndAwait(undated);

    given()
        .queryParam("q", WORD + "x")
        .get("/v1/search/claims")
        .then()
        .body("facets.month.value", contains("undated"))
        .body("facets.month.claims", contains(1));
    // When it came in is no day of publication.
    given()
        .queryParam("q", WORD + "x")
        .queryParam("from", "2000-01-01")
        .get("/v1/search/claims")
        .then()
        .body("items", empty())
        .body("facets.month", empty());
  }

  @Test
  void a_facet_that_is_chosen_restricts_items_and_facets() {
    given()
        .queryParam("q", WORD)
        .queryParam("speaker", "holm")
        .get("/v1/search/claims")
        .then()
        .body("items", hasSize(1))
        .body("facets.outlet.value", contains(OUTLET));
  }

  @Test
  void the_words_looked_for_are_marked_and_markup_stays_text() {
    given()
        .queryParam("q", WORD + " red")
        .get("/v1/search/claims")
        .then()
        .body("items[0].marked.findAll { it.hit }.text", contains(WORD, "red"))
        .body("items[0].marked.text.join('')", equalTo("The <b>" + WORD + "</b> was red"));
  }

  @Test
  void articles_are_found_by_their_text() {
    given()
        .queryParam("q", WORD)
        .queryParam("limit", 1)
        .get("/v1/search/articles")
        .then()
        .statusCode(200)
        .body("items.article.id", contains(SECOND.id()))
        .body("items[0].excerpt.findAll { it.hit }", not(empty()))
        .body("next", notNullValue());
    given()
        .queryParam("q", WORD)
        .queryParam("outlet", OUTLET)
        .get("/v1/search/articles")
        .then()
        .body("items.article.id", contains(FIRST.id()))
        .body("next", nullValue());
  }

  @Test
  void a_search_for_nothing_is_a_problem() {
    for (String path : new String[] {"/v1/search/claims", "/v1/search/articles"}) {
      get(path).then().statusCode(400).body("parameter", equalTo("q"));
    }
  }

  @Test
  void quotations_are_only_what_stands_in_quotation_marks() {
    Report quoted =
        report()
            .by(OUTLET + " East")
            .quoting("Ida Holm", "it is late")
            // Not the word that other tests of this class count.
            .quotingDirectly("Ida Holm", "It is raining");
    ClaimsTopic.sendAndAwait(quoted);

    given()
        .queryParam("speaker", "ida holm")
        .queryParam("article", quoted.id())
        .get("/v1/quotes")
        .then()
        .statusCode(200)
        .body("items.statement.form", contains("direct"))
        .body("items[0].statement.quoted[0].exact", containsString("raining"));
    given()
        .queryParam("form", "indirect")
        .get("/v1/quotes")
        .then()
        .statusCode(400)
        .body("parameter", equalTo("form"));
  }
}

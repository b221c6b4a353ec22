package org.claimwire.query;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.claimwire.query.Report.report;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class StoriesIT {

  @Test
  void articles_that_tell_of_one_event_are_one_story() {
    Event fire = Event.any();
    Event flood = Event.any();
    Report one = fire.toldBy("Harbour Gazette");
    Report other = fire.toldBy("Coast Echo");
    Report elsewhere = flood.toldBy("Harbour Gazette");
    ClaimsTopic.send(one, other, elsewhere);

    String story = awaitStory(one);
    await().atMost(Duration.ofSeconds(60)).until(() -> story.equals(storyOf(other)));
    assertThat(awaitStory(elsewhere)).isNotEqualTo(story);
    awaitReport(story, 2);
    get("/v1/stories/" + story)
        .then()
        .statusCode(200)
        .body("articles", equalTo(2))
        .body("outlets", equalTo(2));
    assertThat(
            given()
                .queryParam("story", story)
                .get("/v1/claims")
                .jsonPath()
                .getList("items.article", String.class))
        .containsOnly(one.id(), other.id());
    assertThat(
            given()
                .queryParam("story", story)
                .get("/v1/articles")
                .jsonPath()
                .getList("items.id", String.class))
        .containsExactlyInAnyOrder(one.id(), other.id());
  }

  @Test
  void the_same_articles_in_any_order_make_the_same_reports() {
    Event event = Event.any();
    List<Report> reports =
        new ArrayList<>(
            Stream.of("Harbour Gazette", "Coast Echo", "Tide Table", "Quay News")
                .map(event::toldBy)
                .toList());
    ClaimsTopic.send(reports.toArray(Report[]::new));
    String story = awaitStory(reports.getFirst());
    awaitReport(story, 4);
    String report = get("/v1/stories/" + story + "/report").asString();

    // Each article in turn says something else, and then the same as before again.
    Collections.shuffle(reports, new Random(7));
    for (int i = 0; i < reports.size(); i++) {
      Report before = reports.get(i);
      Report other = Event.any().toldBy("Elsewhere", before.id());
      ClaimsTopic.send(other.accepted("2026-03-02T1%d:30:00Z".formatted(i)));
      awaitCompany(before, 1);
      ClaimsTopic.send(before.accepted("2026-03-02T1%d:00:00Z".formatted(i + 1)));
      awaitCompany(before, 4);
    }
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () -> assertThat(get("/v1/stories/" + story + "/report").asString()).isEqualTo(report));
  }

  @Test
  void a_report_is_read_again_only_when_it_changed() {
    Event event = Event.any();
    Report one = event.toldBy("Harbour Gazette");
    ClaimsTopic.send(one);
    String story = awaitStory(one);
    awaitReport(story, 1);
    String path = "/v1/stories/" + story + "/report";
    String tag = get(path).header("ETag");
    given().header("If-None-Match", tag).get(path).then().statusCode(304);
    // As a proxy that packs answers hands it on.
    given().header("If-None-Match", "W/" + tag).get(path).then().statusCode(304);

    // A story is named after its first article, so that later ones leave it its name.
    ClaimsTopic.send(event.toldBy("Coast Echo").published("2026-03-01T12:00:00Z"));
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> given().header("If-None-Match", tag).get(path).statusCode() == 200);
  }

  @Test
  void a_refused_article_stands_in_no_story() {
    Event event = Event.any();
    Report one = event.toldBy("Harbour Gazette");
    ClaimsTopic.send(one);
    awaitReport(awaitStory(one), 1);
    String story = storyOf(one);

    ClaimsTopic.send(
        report(one.id())
            .refused("language", "It is not English.")
            .accepted("2026-03-03T00:00:00Z"));
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> get("/v1/stories/" + story).statusCode() == 404);
    assertThat(storyOf(one)).isNull();
    get("/v1/stories/" + story + "/report").then().statusCode(404);
  }

  @Test
  void the_parts_of_a_report_are_read_by_themselves() {
    Event event = Event.any();
    Report one = event.toldBy("Harbour Gazette");
    ClaimsTopic.send(one, event.toldBy("Coast Echo").published("2026-03-01T12:00:00Z"));
    String story = awaitStory(one);
    awaitReport(story, 2);
    var whole = get("/v1/stories/" + story + "/report").jsonPath();
    String tag = get("/v1/stories/" + story + "/report").header("ETag");

    for (String part : List.of("timeline", "groups", "conflicts")) {
      String path = "/v1/stories/" + story + "/" + part;
      assertThat(get(path).jsonPath().getList("")).isEqualTo(whole.getList(part));
      given().header("If-None-Match", tag).get(path).then().statusCode(304);
      // As a proxy that packs answers hands it on.
      given().header("If-None-Match", "W/" + tag).get(path).then().statusCode(304);
    }
    assertThat(whole.getList("groups")).isNotEmpty();
    get("/v1/stories/" + story + "/matrix")
        .then()
        .statusCode(200)
        .body("columns.outlet", contains("Harbour Gazette", "Coast Echo"))
        .body("rows.find { it.kind == 'group' }.cells.says", contains("says", "says"));
    String origin = whole.getString("origins[0].id");
    given()
        .queryParam("of", origin)
        .get("/v1/stories/" + story + "/why")
        .then()
        .statusCode(200)
        .body("of", contains(origin))
        .body("[0].rule", startsWith("origin."));
    get("/v1/stories/none/matrix").then().statusCode(404).contentType("application/problem+json");
  }

  @Test
  void stories_are_listed_page_by_page_newest_first() {
    Report early = Event.any().toldBy("Harbour Gazette").published("2031-01-01T00:00:00Z");
    Report late = Event.any().toldBy("Harbour Gazette").published("2031-01-02T00:00:00Z");
    ClaimsTopic.send(early, late);
    String earlyStory = awaitStory(early);
    String lateStory = awaitStory(late);

    var first = given().queryParam("limit", 1).get("/v1/stories").jsonPath();
    assertThat(first.getList("items.id")).containsExactly(lateStory);
    var second =
        given()
            .queryParam("limit", 1)
            .queryParam("cursor", first.getString("next"))
            .get("/v1/stories")
            .jsonPath();
    assertThat(second.getList("items.id")).containsExactly(earlyStory);
  }

  /** Something that happened to people and in places that no other test knows. */
  record Event(String person, String place, String firm, String thing) {

    private static final Random RANDOM = new Random();

    static Event any() {
      return new Event("Mara " + word(), word(), word() + " Shipping", word().toLowerCase());
    }

    Report toldBy(String outlet) {
      return toldBy(outlet, report().id());
    }

    Report toldBy(String outlet, String id) {
      return report(id)
          .by(outlet)
          .titled("The %s at %s".formatted(thing, place))
          .naming(person, "PERSON")
          .naming(place, "PLACE")
          .naming(firm, "ORGANIZATION")
          .quoting(person, "the %s near %s is over".formatted(thing, place))
          .saying("The %s of %s closed the %s for two hours".formatted(thing, firm, place));
    }

    private static String word() {
      StringBuilder word = new StringBuilder();
      for (int i = 0; i < 4; i++) {
        word.append("bdfgklmnprstv".charAt(RANDOM.nextInt(13)))
            .append("aeiou".charAt(RANDOM.nextInt(5)));
      }
      return word.substring(0, 1).toUpperCase() + word.substring(1) + "k";
    }
  }

  private static String awaitStory(Report report) {
    await().atMost(Duration.ofSeconds(60)).until(() -> storyOf(report) != null);
    return storyOf(report);
  }

  private static String storyOf(Report report) {
    var answer = get("/v1/articles/" + report.id());
    return answer.statusCode() == 200 ? answer.jsonPath().getString("story") : null;
  }

  private static void awaitReport(String story, int articles) {
    await().atMost(Duration.ofSeconds(60)).until(() -> articlesOf(story).size() == articles);
  }

  private static List<String> articlesOf(String story) {
    var answer = get("/v1/stories/" + story + "/report");
    return answer.statusCode() == 200
        ? answer.jsonPath().getList("articles.id", String.class)
        : List.of();
  }

  /** Waits until the article's story is reconciled with as many articles. */
  private static void awaitCompany(Report report, int articles) {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> {
              List<String> company = articlesOf(storyOf(report));
              return company.size() == articles && company.contains(report.id());
            });
  }
}

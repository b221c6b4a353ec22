package org.claimwire.query;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.claimwire.query.Report.report;
import static org.hamcrest.Matchers.containsString;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class StoriesPageIT extends Pages {

  @Test
  void the_stories_are_listed_with_outlets_origins_and_differences() {
    String story = SampleStories.awaitStory("museum");
    try (Page page = browser.tab()) {
      page.navigate(front.toString());
      Locator card =
          page.locator(".card")
              .filter(
                  new Locator.FilterOptions()
                      .setHas(page.locator("a[href='/stories/" + story + "']")));
      // Stories of other tests may be newer than it.
      while (card.count() == 0) {
        page.getByRole(AriaRole.LINK, named("Older stories")).click();
      }
      assertThat(card).containsText("5 outlets");
      assertThat(card).containsText("4 independent origins");
      assertThat(card).containsText("contradictions");
      // The list counts what the story does.
      String agreed = card.locator("li", having("agreed")).innerText();
      page.navigate(front.resolve("/stories/" + story).toString());
      assertThat(page.locator(".facts")).containsText(agreed);
      assertThat(get("/v1/stories/" + story).jsonPath().getInt("agreed") + " points agreed")
          .isEqualTo(agreed);
    }
    PageCheck.holds(browser, front.toString());
  }

  private static Locator.LocatorOptions having(String text) {
    return new Locator.LocatorOptions().setHasText(text);
  }

  @Test
  void a_reader_is_told_when_something_is_new() {
    try (Page page = browser.tab()) {
      page.navigate(front.toString());
      assertThat(page.getByRole(AriaRole.STATUS)).isEmpty();
      ClaimsTopic.send(
          report()
              .titled("Ferry ramp shut at dawn")
              .published("2026-10-01T00:00:00Z")
              .saying("The ramp was shut"));
      // Another test's story may bring the hint before this one is told.
      await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> get("/").asString().contains("Ferry ramp shut at dawn"));
      page.getByText("Show it as it is now").click();
      assertThat(page.getByText("Ferry ramp shut at dawn").first()).isVisible();
    }
  }

  @Test
  void what_is_not_there_is_said_on_a_page() {
    given()
        .accept("text/html,application/xhtml+xml,*/*;q=0.8")
        .get("/nothing")
        .then()
        .statusCode(404)
        .contentType("text/html")
        .header("Content-Security-Policy", containsString("default-src 'none'"))
        .body(containsString("There is nothing at this address."));
    given().accept("text/html").get("/?cursor=nonsense").then().statusCode(400);
    given().get("/v1/nothing").then().contentType("application/problem+json");
  }
}

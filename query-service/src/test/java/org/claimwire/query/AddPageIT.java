package org.claimwire.query;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.claimwire.query.Report.report;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class AddPageIT extends Pages {

  private static final String SENTENCE = "Mara Lindqvist opened the ferry ramp";

  @Test
  void a_pasted_text_is_followed_to_its_story() {
    Report report = report().titled("Ramp opens").saying(SENTENCE);
    try (Page page = browser.tab()) {
      paste(page, report);
      assertThat(page.locator(".steps .done")).hasText("✓ Accepted");
      assertThat(page.getByText("Being read")).isVisible();

      ClaimsTopic.send(report);
      assertThat(page.getByText("Read: 1 claim found")).isVisible();
      page.getByRole(AriaRole.LINK, named("See the story")).click();
      assertThat(page).hasURL(Pattern.compile("/stories/.+"));
    }
  }

  @Test
  void without_scripts_the_page_is_asked_for_again() {
    Report report = report().titled("Ramp opens").saying(SENTENCE);
    try (Page page = browser.tabWithoutScripts()) {
      paste(page, report);
      ClaimsTopic.send(report);
      assertThat(page.getByRole(AriaRole.LINK, named("See the article"))).isVisible();
      page.getByRole(AriaRole.LINK, named("See the article")).click();
      assertThat(page.locator(".printed")).containsText(SENTENCE);
    }
  }

  @Test
  void an_article_that_cannot_be_read_says_why() {
    Report report =
        report().titled("Rampe").saying(SENTENCE).refused("language", "The text is in Danish.");
    try (Page page = browser.tab()) {
      paste(page, report);
      ClaimsTopic.send(report);
      assertThat(page.getByText("Not read: The text is in Danish.")).isVisible();
    }
  }

  @Test
  void an_older_text_of_the_same_article_is_not_taken_for_this_one() {
    Report older = report().titled("Ramp opens").saying("The ramp is shut");
    ClaimsTopic.sendAndAwait(older);
    given()
        .queryParam("revision", "another")
        .get("/add/" + older.id())
        .then()
        .statusCode(200)
        .body(containsString("Being read"));
  }

  @Test
  void a_text_that_is_not_taken_stays_in_the_form_with_the_reason() {
    given()
        .formParam("text", " ")
        .formParam("title", "Ramp \"opens\"")
        .post("/add")
        .then()
        .statusCode(400)
        .contentType("text/html")
        .body(containsString("text must not be blank"))
        .body(containsString("value=\"Ramp &quot;opens&quot;\""));
    given()
        .formParam("text", "The ramp is <open>.")
        .formParam("outlet", FakeIngest.WITHOUT_BROKER)
        .post("/add")
        .then()
        .statusCode(503)
        .body(containsString("The broker did not confirm the article in time."))
        .body(containsString("The ramp is &lt;open&gt;.</textarea>"));
  }

  @Test
  void a_long_text_arrives_with_the_line_breaks_it_was_pasted_with() {
    String line = "The harbour council met on Monday.";
    given()
        .redirects()
        .follow(false)
        .formParam("text", (line + "\r\n").repeat(20_000))
        .formParam("outlet", "long")
        .post("/add")
        .then()
        .statusCode(303)
        .header("Location", endsWith(Report.revision((line + "\n").repeat(20_000)).substring(7)));
  }

  @Test
  void another_site_adds_nothing() {
    given()
        .header("Sec-Fetch-Site", "cross-site")
        .formParam("text", SENTENCE)
        .post("/add")
        .then()
        .statusCode(403);
    given()
        .redirects()
        .follow(false)
        .header("Sec-Fetch-Site", "same-origin")
        .formParam("text", SENTENCE)
        .formParam("outlet", "own")
        .post("/add")
        .then()
        .statusCode(303)
        .header("Location", containsString("/add/own?revision="));
  }

  @Test
  void the_pages_hold_what_every_page_holds() {
    PageCheck.holds(browser, front.resolve("/add").toString());
    PageCheck.holds(browser, front.resolve("/add/nothing?revision=x").toString());
  }

  private void paste(Page page, Report report) {
    page.navigate(front.resolve("/add").toString());
    page.getByLabel("Text").focus();
    page.keyboard().insertText(SENTENCE + ".");
    page.keyboard().press("Tab");
    page.keyboard().insertText(report.id());
    page.keyboard().press("Tab");
    page.keyboard().insertText(report.title());
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/add/" + report.id() + "\\?revision="));
  }
}

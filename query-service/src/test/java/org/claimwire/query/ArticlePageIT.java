package org.claimwire.query;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwire.query.Report.report;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class ArticlePageIT extends Pages {

  @Test
  void claims_are_marked_in_place_within_one_another_too() {
    Report report =
        report()
            .saying("🚢 The ramp, which Mara Lindqvist opened, is shut")
            .sayingWithin("Mara Lindqvist opened")
            .saying("It e\u0301choes");
    try (Page page = open(report)) {
      assertThat(mark(page, report, 1))
          .hasText("🚢 The ramp, which Mara Lindqvist opened2, is shut1");
      assertThat(mark(page, report, 1).locator("[data-claim]")).hasText("Mara Lindqvist opened2");
      assertThat(mark(page, report, 3)).hasText("It e\u0301choes3");
    }
  }

  @Test
  void a_deep_link_shows_the_claim_in_its_place_and_beside_it() {
    Report report = report();
    for (int i = 0; i < 60; i++) {
      report.saying("Ferry number " + i + " left the quay late\n\n");
    }
    try (Page page = open(report, "#claim-" + report.id() + "-c55")) {
      assertThat(mark(page, report, 55)).isInViewport();
      assertThat(mark(page, report, 55)).hasClass(Pattern.compile("chosen"));
      assertThat(note(page, report, 55)).isInViewport();
      assertThat(note(page, report, 55)).hasClass(Pattern.compile("chosen"));
    }
  }

  @Test
  void a_click_on_its_words_shows_what_is_known_of_the_claim() {
    Report report = report().saying("The quay is open").saying("The ramp is shut");
    try (Page page = open(report)) {
      mark(page, report, 2).click();
      assertThat(page).hasURL(Pattern.compile("#about-" + report.id() + "-c2$"));
      assertThat(note(page, report, 2)).hasClass(Pattern.compile("chosen"));
      assertThat(note(page, report, 1)).not().hasClass(Pattern.compile("chosen"));
    }
  }

  @Test
  void without_scripts_the_number_of_a_claim_leads_to_it_and_back() {
    Report report = report().saying("The quay is open").saying("The ramp is shut");
    String address = record(report);
    try (Page page = browser.tabWithoutScripts()) {
      page.navigate(address);
      page.getByRole(AriaRole.LINK, named("Claim 2")).click();
      assertThat(page.locator(":target")).containsText("The ramp is shut");
      page.getByRole(AriaRole.LINK, named("Claim 2 in the text")).click();
      assertThat(page.locator(":target")).hasText("The ramp is shut2");
    }
  }

  @Test
  void a_claim_is_reached_by_keyboard() {
    Report report = report().saying("The quay is open");
    try (Page page = open(report)) {
      page.getByRole(AriaRole.LINK, named("Claim 1")).focus();
      page.keyboard().press("Enter");
      assertThat(note(page, report, 1)).hasClass(Pattern.compile("chosen"));
      page.keyboard().press("Tab");
      assertThat(page.getByRole(AriaRole.LINK, named("Claim 1 in the text"))).isFocused();
    }
  }

  @Test
  void a_citation_stands_ready() {
    Report report =
        report()
            .by("Harbour Gazette")
            .titled("Ramp reopens")
            .at("https://harbour-gazette.example/ramp")
            .published("2026-02-04T00:00:00Z")
            .saying("The ramp is open");
    try (Page page = open(report)) {
      page.getByText("Cite").click();
      assertThat(page.locator(".cite"))
          .hasText(
              "“The ramp is open” (Harbour Gazette, “Ramp reopens”, 4 February 2026)"
                  + " https://harbour-gazette.example/ramp#:~:text=The%20ramp%20is%20open");
      assertThat(page.getByRole(AriaRole.BUTTON, named("Copy"))).isVisible();
    }
  }

  @Test
  void a_claim_says_where_it_stands_in_the_story() {
    String story = SampleStories.awaitStory("museum");
    String conflict =
        get("/v1/stories/" + story + "/conflicts?verdict=contradiction")
            .jsonPath()
            .getString("[0].id");
    String member =
        get("/v1/stories/" + story + "/conflicts")
            .jsonPath()
            .getString("[0].values[0].members[0].article");
    String address = front.resolve("/articles/" + member).toString();
    try (Page page = browser.tab()) {
      page.navigate(address);
      assertThat(page.locator(".note .badge.green").first()).containsText("independent origins");
      assertThat(page.getByText("No other article of its story tells it.").first()).isVisible();
      Locator contradicted = page.locator(".note a[href$='#difference-" + conflict + "']").first();
      assertThat(contradicted).containsText("Contradicted");
      contradicted.click();
      assertThat(page.locator(":target")).containsText("contradiction");
      page.goBack();
      page.locator(".note .badge.green").first().click();
      assertThat(page.locator(":target .spread")).containsText("origins");
    }
    PageCheck.holds(browser, address);
  }

  @Test
  void hostile_text_is_shown_as_text() {
    String script = "<script>document.title = 'owned'</script>";
    String handler = "<img src=x onerror=\"document.title = 'owned'\">";
    Report report =
        report()
            .titled(script)
            .by(handler)
            .at("javascript:document.title='owned'")
            .naming(handler, "PERSON")
            .quoting(handler, script)
            .saying("\u202Edesrever \u2066" + script)
            .saying("a".repeat(10_000));
    String address = record(report);
    try (Page page = browser.tab()) {
      page.navigate(address);
      assertThat(page).hasTitle(script + " – claimwire");
      assertThat(page.locator(".printed")).containsText(handler + " said " + script);
      assertThat(page.locator(".printed script, .printed img, a[href^='javascript']")).hasCount(0);
    }
    PageCheck.holds(browser, address);
  }

  @Test
  void an_article_that_was_not_read_says_why() {
    Report report = report().refused("language", "The text is in Danish; only English is read.");
    try (Page page = open(report)) {
      assertThat(page.locator(".live"))
          .hasText("Its claims were not read: The text is in Danish; only English is read.");
      assertThat(page.getByText("No claim was found in it.")).isVisible();
    }
  }

  @Test
  void an_unknown_article_is_a_page_that_says_so() {
    assertThat(given().get("/articles/none").statusCode()).isEqualTo(404);
  }

  private static Locator mark(Page page, Report report, int claim) {
    return page.locator("[id='claim-%s-c%d']".formatted(report.id(), claim));
  }

  private static Locator note(Page page, Report report, int claim) {
    return page.locator("[id='about-%s-c%d']".formatted(report.id(), claim));
  }

  private Page open(Report report) {
    return open(report, "");
  }

  private Page open(Report report, String fragment) {
    String address = record(report);
    Page page = browser.tab();
    page.navigate(address + fragment);
    return page;
  }

  /** Returns the address of its page. */
  private String record(Report report) {
    ClaimsTopic.sendAndAwait(report);
    return front.resolve("/articles/" + report.id()).toString();
  }
}

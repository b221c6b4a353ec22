package org.claimwire.query;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.claimwire.query.Report.report;
import static org.hamcrest.Matchers.containsString;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class SearchPageIT extends Pages {

  private static final String WORD = "qua" + UUID.randomUUID().toString().replaceAll("[^a-f]", "q");
  private static final String GAZETTE = "Gazette " + WORD;
  private static boolean recorded;

  @Test
  void claims_are_found_with_their_words_marked_and_lead_to_their_place() {
    try (Page page = find("q=" + WORD + "+harbour")) {
      assertThat(page.locator(".hits li").first().locator("mark").first()).hasText(WORD);
      page.locator(".hits a").first().click();
      assertThat(page).hasURL(Pattern.compile("/articles/.+#claim-.+"));
      assertThat(page.locator(":target")).containsText(WORD);
    }
  }

  @Test
  void a_facet_narrows_and_widens_the_search_without_scripts() {
    record();
    try (Page page = browser.tabWithoutScripts()) {
      page.navigate(front.resolve("/search?q=" + WORD).toString());
      assertThat(page.locator(".hits li")).hasCount(30);
      page.locator(".facets").getByRole(AriaRole.LINK, within("Ida Holm")).click();
      assertThat(page.locator(".hits li")).hasCount(1);
      assertThat(page.getByLabel("Speaker")).hasValue("Ida Holm");
      page.getByRole(AriaRole.LINK, named("any again")).click();
      assertThat(page.locator(".hits li")).hasCount(30);
      page.locator(".facets").getByRole(AriaRole.LINK, within("January 2026")).click();
      assertThat(page.locator(".hits li")).hasCount(1);
    }
  }

  @Test
  void claims_of_undated_articles_are_counted_by_themselves() {
    String word = WORD + "undated";
    ClaimsTopic.sendAndAwait(report().undated().saying("A " + word + " quay"));
    try (Page page = browser.tab()) {
      page.navigate(front.resolve("/search?q=" + word).toString());
      assertThat(page.locator(".facets")).containsText("undated 1");
      assertThat(page.locator(".facets").getByRole(AriaRole.LINK, within("undated"))).hasCount(0);
    }
  }

  @Test
  void an_outlet_is_named_once_over_all_its_claims_and_forms_in_plain_words() {
    try (Page page = find("q=" + WORD + "&form=indirect")) {
      assertThat(page.locator(".hits li")).hasCount(1);
      assertThat(page.locator(".hits li")).containsText("paraphrased");
      assertThat(page.getByLabel("Form")).hasValue("indirect");
      assertThat(page.getByLabel("Form").locator("option:checked")).hasText("paraphrased");
      page.navigate(front.resolve("/search?q=" + WORD).toString());
      assertThat(page.locator(".hits .kicker")).hasCount(1);
    }
  }

  @Test
  void an_article_without_a_title_is_called_by_its_first_words() {
    String word = WORD + "untitled";
    ClaimsTopic.sendAndAwait(report().titled("").saying("The " + word + " quay is shut"));
    try (Page page = browser.tab()) {
      page.navigate(front.resolve("/search?in=articles&q=" + word).toString());
      assertThat(page.locator(".hits h2")).containsText("The " + word + " quay is shut");
    }
  }

  @Test
  void what_does_not_fit_on_a_page_follows_on_the_next() {
    try (Page page = find("q=" + WORD)) {
      page.getByRole(AriaRole.LINK, named("Older")).click();
      assertThat(page.locator(".hits li")).hasCount(5);
      assertThat(page.getByRole(AriaRole.LINK, named("Older"))).hasCount(0);
    }
  }

  @Test
  void articles_are_found_by_their_text() {
    try (Page page = find("q=" + WORD)) {
      page.getByLabel("Look in").getByRole(AriaRole.LINK, within("Articles")).click();
      assertThat(page.locator(".hits h2")).hasText(new String[] {"Ramp report", "Quay report"});
      assertThat(page.locator(".hits mark").first()).hasText(WORD);
    }
  }

  @Test
  void people_whose_name_fits_are_shown_first() {
    try (Page page = find("q=Holm")) {
      page.locator(".names").getByRole(AriaRole.LINK, within("Ida Holm")).first().click();
      assertThat(page.getByRole(AriaRole.HEADING, named("Ida Holm"))).isVisible();
    }
  }

  @Test
  void a_search_is_made_by_keyboard() {
    record();
    try (Page page = browser.tab()) {
      page.navigate(front.resolve("/search").toString());
      page.keyboard().type("\"" + WORD + " harbour\"");
      page.keyboard().press("Enter");
      assertThat(page.locator(".hits li")).hasCount(30);
    }
  }

  @Test
  void what_is_not_found_and_what_cannot_be_asked_is_said() {
    try (Page page = find("q=nothinghasthisword")) {
      assertThat(page.getByText("Nothing was found.")).isVisible();
    }
    given()
        .get("/search?q=x&from=yesterday")
        .then()
        .statusCode(400)
        .contentType("text/html")
        .body(containsString("from is a day such as"));
    given().get("/search?q=x&form=sung").then().statusCode(400);
    given().get("/search?q=x&cursor=nonsense").then().statusCode(400);
  }

  @Test
  void the_page_holds_what_every_page_holds() {
    record();
    PageCheck.holds(browser, front.resolve("/search").toString());
    PageCheck.holds(browser, front.resolve("/search?q=" + WORD + "&speaker=holm").toString());
    PageCheck.holds(browser, front.resolve("/search?in=articles&q=" + WORD).toString());
  }

  @Test
  void hostile_text_is_shown_as_text() {
    String word = WORD + "hostile";
    String script = "<script>document.title = 'owned'</script> " + word;
    ClaimsTopic.send(
        report().by("<img src=x onerror=alert(1)>").titled("\u202E" + script).saying(script),
        report()
            .by("b".repeat(10_000))
            .quoting("c".repeat(10_000), word + " " + "a".repeat(10_000)));
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> get("/v1/claims?q=" + word).jsonPath().getList("items").size() == 2);
    String address = front.resolve("/search?q=" + word).toString();
    try (Page page = browser.tab()) {
      page.navigate(address);
      assertThat(page.locator(".hits")).containsText(script);
      assertThat(page).hasTitle(Pattern.compile("^" + word));
    }
    PageCheck.holds(browser, address);
  }

  private static Locator.GetByRoleOptions within(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }

  private Page find(String query) {
    record();
    Page page = browser.tab();
    page.navigate(front.resolve("/search?" + query).toString());
    return page;
  }

  private static void record() {
    if (recorded) {
      return;
    }
    Report quay =
        report()
            .by(GAZETTE)
            .titled("Quay report")
            .published("2026-01-31T00:00:00Z")
            .naming("Ida Holm", "PERSON")
            .quoting("Ida Holm", "the " + WORD + " is shut");
    Report ramp = report().by(GAZETTE + " West").titled("Ramp report");
    ramp.published("2026-02-01T00:00:00Z");
    for (int i = 0; i < 34; i++) {
      ramp.saying("The " + WORD + " harbour has quay number " + i);
    }
    ClaimsTopic.send(quay, ramp);
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                given()
                        .queryParam("q", WORD)
                        .queryParam("limit", 100)
                        .get("/v1/claims")
                        .jsonPath()
                        .getList("items")
                        .size()
                    == 35);
    recorded = true;
  }
}

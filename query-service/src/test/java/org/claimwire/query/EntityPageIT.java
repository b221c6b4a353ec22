package org.claimwire.query;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.claimwire.query.Report.report;
import static org.hamcrest.Matchers.containsString;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class EntityPageIT extends Pages {

  /** A family that no other test knows. */
  private final String family = "Vinter" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

  @Test
  void what_was_said_by_and_about_somebody_is_listed_with_its_place() {
    record(
        report()
            .naming("Mara " + family, "PERSON")
            .quoting("Mara " + family, "the ramp is safe")
            .sayingOf("Mara " + family, "inspected the quay"));
    try (Page page = browser.tab()) {
      page.navigate(pageOf("Mara " + family));
      assertThat(page.getByRole(AriaRole.HEADING, named("Mara " + family))).isVisible();
      assertThat(page.locator(".said li")).hasCount(1);
      assertThat(page.locator(".said .words")).hasText("Mara " + family + " said the ramp is safe");
      page.getByRole(AriaRole.LINK, named("About Mara " + family)).click();
      assertThat(page.locator(".said .words")).hasText("Mara " + family + " inspected the quay");
      page.locator(".said a").click();
      assertThat(page).hasURL(Pattern.compile("/articles/.+#claim-.+-c2$"));
    }
  }

  @Test
  void an_outlet_is_named_once_over_all_that_somebody_says_in_it() {
    record(
        report()
            .naming("Mara " + family, "PERSON")
            .quoting("Mara " + family, "the ramp is safe")
            .quotingDirectly("Mara " + family, "It rained"));
    try (Page page = browser.tab()) {
      page.navigate(pageOf("Mara " + family));
      assertThat(page.locator(".said li")).hasCount(2);
      assertThat(page.locator(".said .kicker")).hasCount(1);
      assertThat(page.locator(".said li").first()).containsText("paraphrased");
      assertThat(page.locator(".said li").last()).containsText("quoted");
    }
  }

  @Test
  void two_names_are_made_one_and_parted_again_without_scripts() {
    record(
        report().naming("Mara " + family, "PERSON").quoting("Mara " + family, "it rained"),
        report().naming("M. " + family, "PERSON").quoting("M. " + family, "it snowed"));
    try (Page page = browser.tabWithoutScripts()) {
      page.navigate(pageOf("Mara " + family));
      page.getByLabel("Part of the other name").fill(family);
      page.getByRole(AriaRole.BUTTON, named("Find")).click();
      page.getByLabel("M. " + family).press("Space");
      page.getByLabel("Who decides").fill("desk@harbour-gazette.example");
      page.getByLabel("Why").fill("The same minister");
      page.getByRole(AriaRole.BUTTON, named("Make them one")).click();

      assertThat(page.locator(".said li")).hasCount(2);
      Locator decisions = page.getByRole(AriaRole.REGION, named("Decided by people"));
      assertThat(decisions).containsText("Made one with M. " + family);
      assertThat(decisions).containsText("desk@harbour-gazette.example: The same minister");

      page.getByLabel("M. " + family).press("Space");
      page.getByLabel("Who decides").fill("desk@harbour-gazette.example");
      page.getByLabel("Why").fill("Her brother");
      page.getByRole(AriaRole.BUTTON, named("Part them")).click();
      assertThat(page.locator(".said li")).hasCount(1);
      assertThat(decisions).containsText("M. " + family + " parted off");
    }
  }

  @Test
  void a_decision_without_who_and_why_is_asked_for_again() {
    record(report().naming("Mara " + family, "PERSON"), report().naming("M. " + family, "PERSON"));
    String id = idOf("Mara " + family);
    given()
        .formParam("with", idOf("M. " + family))
        .formParam("find", family)
        .formParam("by", "me")
        .post("/entities/" + id + "/merge")
        .then()
        .statusCode(400)
        .body(containsString("Give a reason."))
        .body(containsString("value=\"me\""));
    given()
        .formParam("reason", "so")
        .formParam("name", "Mara " + family)
        .post("/entities/" + id + "/split")
        .then()
        .statusCode(400)
        .body(containsString("Say who decides."));
    given()
        .formParam("by", "me")
        .formParam("reason", "so")
        .post("/entities/" + id + "/merge")
        .then()
        .statusCode(400)
        .body(containsString("Say whom it is one with."));
    given()
        .formParam("with", id)
        .formParam("by", "me")
        .formParam("reason", "so")
        .post("/entities/" + id + "/merge")
        .then()
        .statusCode(400)
        .body(containsString("cannot be merged with itself"));
    given().get("/entities/none").then().statusCode(404).contentType("text/html");
    given().get("/entities/" + id + "?said=never").then().statusCode(400);
  }

  @Test
  void another_site_decides_nothing() {
    for (String[] header :
        new String[][] {
          {"Sec-Fetch-Site", "cross-site"},
          {"Sec-Fetch-Site", "same-site"},
          {"Origin", "https://elsewhere.example"},
          {"Origin", "null"}
        }) {
      given()
          .header(header[0], header[1])
          .formParam("with", "x")
          .post("/entities/y/merge")
          .then()
          .statusCode(403)
          .body(containsString("another site"));
    }
  }

  @Test
  void a_choice_is_made_by_keyboard_and_the_page_holds_what_every_page_holds() {
    record(
        report().naming("Mara " + family, "PERSON").quoting("Mara " + family, "it rained"),
        report().naming("M. " + family, "PERSON"));
    try (Page page = browser.tab()) {
      page.navigate(pageOf("Mara " + family));
      page.getByLabel("Part of the other name").focus();
      page.keyboard().type(family);
      page.keyboard().press("Enter");
      // Going to a place in the page takes the focus away, as late as when all is loaded.
      page.waitForURL(Pattern.compile(".*#same$"));
      page.getByLabel("M. " + family).focus();
      page.keyboard().press("Space");
      assertThat(page.getByLabel("M. " + family)).isChecked();
      PageCheck.holds(browser, page.url().replaceFirst("#.*", ""));
    }
  }

  @Test
  void hostile_names_are_shown_as_text() {
    String script = "<script>document.title='owned'</script>" + family;
    record(
        report()
            .by("<b onclick=x>")
            .naming(script, "PERSON")
            .quoting(script, "\u202E" + "a".repeat(10_000)));
    String address = pageOf(script);
    try (Page page = browser.tab()) {
      page.navigate(address);
      assertThat(page).hasTitle(script + " – claimwire");
      assertThat(page.locator("h1")).hasText(script);
      assertThat(page.locator(".said")).containsText("<b onclick=x>");
    }
    PageCheck.holds(browser, address);
  }

  private String pageOf(String name) {
    return front.resolve("/entities/" + idOf(name)).toString();
  }

  private String idOf(String name) {
    return given()
        .queryParam("q", family)
        .get("/v1/entities")
        .jsonPath()
        .param("name", name)
        .getString("items.find { it.name == name }.id");
  }

  private static void record(Report... reports) {
    ClaimsTopic.sendAndAwait(reports);
  }
}

package org.claimwire.query;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.claimwire.query.Report.report;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class StoryPageIT extends Pages {

  @Test
  void the_page_holds_on_every_screen() {
    PageCheck.holds(browser, front + "stories/" + SampleStories.awaitStory("pool"));
  }

  @Test
  void a_reader_sees_in_short_who_differs_who_agrees_and_who_spoke() {
    String story = SampleStories.awaitStory("pool");
    try (Page page = browser.tab()) {
      page.navigate(front + "stories/" + story);
      assertThat(page.locator(".facts")).containsText("5 outlets");
      assertThat(page.locator(".facts")).containsText("4 independent origins");
      Locator glance = page.getByRole(AriaRole.REGION, named("At a glance"));
      assertThat(glance).containsText("41 people");
      assertThat(glance).containsText("Fifty-two people");
      assertThat(glance).containsText("Dwayne Tolbert");
    }
  }

  @Test
  void a_speaker_in_short_leads_to_all_that_they_say() {
    String story = SampleStories.awaitStory("pool");
    try (Page page = browser.tabWithoutScripts()) {
      page.navigate(front + "stories/" + story);
      Locator glance = page.getByRole(AriaRole.REGION, named("At a glance"));
      glance
          .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Dwayne Tolbert"))
          .click();
      assertThat(page.locator(":target h3")).hasText("Dwayne Tolbert");
      page.locator(":target")
          .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("more"))
          .click();
      assertThat(page).hasURL(Pattern.compile("/speakers#speaker-\\d+$"));
      assertThat(page.locator(":target h3")).hasText("Dwayne Tolbert");
    }
  }

  @Test
  void of_a_speaker_who_says_much_each_thing_is_told_once_and_the_rest_is_led_to() {
    String speaker = "Mara Ulvsund";
    Report report = report().titled("Ulvsund speaks").naming(speaker, "PERSON");
    for (int i = 0; i < 20; i++) {
      report.quotingDirectly(speaker, "The lamp of pier " + i + " is lit");
    }
    report.quotingDirectly(speaker, "The lamp of pier 0 is lit");
    ClaimsTopic.send(report);
    await().atMost(Duration.ofSeconds(60)).until(() -> articlesOf(storyOf(report)) > 0);
    try (Page page = browser.tabWithoutScripts()) {
      page.navigate(front + "stories/" + storyOf(report) + "/speakers");
      Locator said = page.locator(".speaker");
      assertThat(said.getByText("The lamp of pier 0 is lit")).hasCount(1);
      assertThat(said).containsText("and 4 more, on the page of " + speaker);
      said.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("the page of")).click();
      assertThat(page.locator("h1")).hasText(speaker);
    }
  }

  @Test
  void one_against_one_is_set_against_each_other_and_three_are_not() {
    try (Page page = browser.tab()) {
      page.navigate(front + "stories/" + SampleStories.awaitStory("pool"));
      assertThat(page.locator(".glance .versus").first()).containsText("≠");
      page.navigate(front + "stories/" + SampleStories.awaitStory("museum"));
      Locator three =
          page.locator(".glance .versus")
              .filter(new Locator.FilterOptions().setHas(page.locator("b:nth-of-type(3)")));
      for (Locator each : three.all()) {
        assertThat(each).not().containsText("≠");
      }
    }
  }

  @Test
  void a_difference_leads_to_the_sentence_in_its_article() {
    String story = SampleStories.awaitStory("pool");
    try (Page page = browser.tabWithoutScripts()) {
      page.navigate(front + "stories/" + story);
      Locator difference =
          page.locator(".difference")
              .filter(new Locator.FilterOptions().setHasText("41 people and 52 people"));
      assertThat(difference).containsText("≠ contradiction");
      assertThat(difference.locator("mark").getByText("Fifty-two people").first()).isVisible();
      String href = difference.locator(".by a").first().getAttribute("href");
      assertThat(href).matches("/articles/[^/#]+#claim-.+");
    }
  }

  @Test
  void copies_are_shown_as_one_origin() {
    String story = SampleStories.awaitStory("pool");
    try (Page page = browser.tab()) {
      page.navigate(front + "stories/" + story);
      Locator shared = page.locator(".origins .shared");
      assertThat(shared).hasCount(1);
      assertThat(shared.locator("b")).hasCount(2);
      assertThat(page.getByText("same words, one origin").first()).isAttached();
    }
  }

  @Test
  void the_matrix_is_filtered_and_sorted_with_and_without_scripts() {
    String story = SampleStories.awaitStory("pool");
    try (Page page = browser.tabWithoutScripts()) {
      page.navigate(front + "stories/" + story);
      int all = page.locator(".grid tbody tr").count();
      page.getByLabel("Rows").selectOption("differ");
      page.getByRole(AriaRole.BUTTON, named("Apply")).click();
      assertThat(page.locator(".grid tbody tr").count()).isPositive().isLessThan(all);
      assertThat(page.getByLabel("Rows")).hasValue("differ");
    }
    try (Page page = browser.tab()) {
      page.navigate(front + "stories/" + story);
      page.getByLabel("Containing").fill("$58,000");
      assertThat(page.locator(".grid tbody tr")).hasCount(1);
      assertThat(page.locator(".grid tbody td.otherwise")).containsText("$58,000");
    }
    given().queryParam("sort", "luck").get("/stories/" + story).then().statusCode(400);
  }

  @Test
  void what_the_page_tells_in_short_is_read_at_length_with_and_without_scripts() {
    String story = SampleStories.awaitStory("pool");
    Page.GetByRoleOptions all = named("All that several say");
    try (Page page = browser.tab()) {
      page.navigate(front + "stories/" + story);
      int few = page.locator(".agreement").count();
      page.getByRole(AriaRole.LINK, all).click();
      assertThat(page.getByText("Printed by several outlets, from one origin")).isVisible();
      assertThat(page).hasURL(front + "stories/" + story);
      assertThat(page.locator(".agreement").count()).isGreaterThan(few);
    }
    try (Page page = browser.tabWithoutScripts()) {
      page.navigate(front + "stories/" + story);
      page.getByRole(AriaRole.LINK, all).click();
      assertThat(page).hasURL(front + "stories/" + story + "/agreements");
      assertThat(page.getByText("Printed by several outlets, from one origin")).isVisible();
      page.getByRole(AriaRole.LINK, named("All of this story")).click();
      assertThat(page).hasURL(front + "stories/" + story);
    }
    PageCheck.holds(browser, front + "stories/" + story + "/agreements");
  }

  @Test
  void a_row_of_the_matrix_leads_to_what_it_is_about_and_a_sign_to_its_words() {
    String story = SampleStories.awaitStory("pool");
    try (Page page = browser.tabWithoutScripts()) {
      page.navigate(front + "stories/" + story + "?show=agree&sort=words");
      String label = page.locator(".grid tbody th a").last().innerText();
      page.locator(".grid tbody th a").last().click();
      assertThat(page.locator(":target .statement")).hasText(label);
      page.goBack();
      page.locator(".grid tbody .says a").first().click();
      assertThat(page.locator(":target")).hasClass(Pattern.compile("claim"));
    }
  }

  @Test
  void everything_is_reached_by_keyboard() {
    String story = SampleStories.awaitStory("pool");
    try (Page page = browser.tab()) {
      page.navigate(front + "stories/" + story);
      page.keyboard().press("Tab");
      assertThat(page.getByText("Skip to the content")).isFocused();
      page.keyboard().press("Enter");
      assertThat(page.locator("main")).isFocused();
      page.keyboard().press("Tab");
      assertThat(page.locator(".facts a").first()).isFocused();
      page.locator("#agree summary").first().focus();
      page.keyboard().press("Enter");
      assertThat(page.locator("#agree .voices").first()).isVisible();
    }
  }

  @Test
  void a_speaker_that_is_only_a_pronoun_is_not_shown_as_a_name() {
    String story = SampleStories.awaitStory("museum");
    try (Page page = browser.tab()) {
      page.navigate(front + "stories/" + story);
      assertThat(page.locator(".speaker h3").allInnerTexts())
          .noneMatch(name -> name.matches("(?i)(he|she|they|it|we|i)"));
    }
  }

  @Test
  void a_page_and_its_data_name_each_other() {
    String story = SampleStories.awaitStory("pool");
    get("/stories/" + story)
        .then()
        .body(containsString("rel=\"alternate\" type=\"application/json\""))
        .body(containsString("/v1/stories/" + story + "/report"));
    get("/v1/stories/" + story)
        .then()
        .header("Link", containsString("</stories/" + story + ">; rel=\"alternate\""));
  }

  @Test
  void what_an_article_brings_along_is_shown_as_text() {
    String hostile =
        "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">"
            + " \u202Eesrever\u202C "
            + "long".repeat(2_500);
    String place = "Hostile Harbour";
    Report one = report().titled("<b>" + place + "</b> \u202Edaolpu").by("<i>Echo</i>");
    Report other = report().titled("<b>" + place + "</b> again").by("Quay \"><script>x</script>");
    for (Report each : List.of(one, other)) {
      each.naming("Mara Lindqvist", "PERSON")
          .naming(place, "PLACE")
          .naming("Tide & Rope <Ltd>", "ORGANIZATION")
          .quotingDirectly("Mara Lindqvist", "the ramp is " + hostile)
          .saying("Tide & Rope <Ltd> closed the ferry ramp of Hostile Harbour for two hours")
          // A year without the articles of other tests, which are hostile in the same words.
          .published("2025-05-01T00:00:00Z");
    }
    ClaimsTopic.send(one, other);
    await().atMost(Duration.ofSeconds(60)).until(() -> articlesOf(storyOf(other)) > 0);
    String story = storyOf(other);
    get("/stories/" + story).then().statusCode(200).body(not(containsString("<script>doc")));
    try (Page page = browser.tab()) {
      page.navigate(front + "stories/" + story);
      assertThat(page.title()).doesNotContain("owned");
      assertThat(page.locator("body")).containsText("<script>document.title='owned'</script>");
      assertThat(page.locator("main img")).hasCount(0);
    }
    PageCheck.holds(browser, front + "stories/" + story);
  }

  @Test
  void a_story_of_many_articles_stays_light() {
    StoriesIT.Event event = StoriesIT.Event.any();
    List<Report> reports =
        IntStream.range(0, 20)
            .mapToObj(
                i -> {
                  Report report = event.toldBy("Outlet " + i);
                  for (int j = 0; j < 6; j++) {
                    report.quotingDirectly(
                        "Witness %d".formatted(j % 5),
                        "the %s lost %d lamps on day %d".formatted(event.thing(), 10 + i, j));
                  }
                  return report;
                })
            .toList();
    ClaimsTopic.send(reports.toArray(Report[]::new));
    await()
        .atMost(Duration.ofSeconds(120))
        .until(() -> articlesOf(storyOf(reports.getFirst())) == reports.size());
    PageCheck.holds(browser, front + "stories/" + storyOf(reports.getFirst()));
  }

  private static String storyOf(Report report) {
    var answer = get("/v1/articles/" + report.id());
    return answer.statusCode() == 200 ? answer.jsonPath().getString("story") : null;
  }

  private static int articlesOf(String story) {
    var answer = get("/v1/stories/" + story + "/report");
    return answer.statusCode() == 200 ? answer.jsonPath().getList("articles").size() : 0;
  }

  @Test
  void a_story_that_is_not_there_is_said_on_a_page() {
    given()
        .accept("text/html")
        .get("/stories/none")
        .then()
        .statusCode(404)
        .contentType("text/html")
        .body(containsString("There is no story with the id none."));
  }
}

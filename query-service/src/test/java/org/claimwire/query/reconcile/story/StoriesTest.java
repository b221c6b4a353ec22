package org.claimwire.query.reconcile.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.claimwire.query.reconcile.Print;
import org.claimwire.query.reconcile.article.Article;
import org.junit.jupiter.api.Test;

class StoriesTest {

  private static final String RAMP =
      "Harbour minister Mara Lindqvist closed the ferry ramp at Tolmouth after a crane fell on it."
          + " Nobody was hurt when the crane fell, the harbour office in Tolmouth said."
          + " The ferry ramp will stay closed while divers look for the crane's hook.";

  @Test
  void accounts_of_one_event_are_one_story() {
    List<Story> stories =
        Stories.among(List.of(ramp("Gazette"), otherRamp("Echo"), bakery("Post")));

    assertThat(stories).hasSize(2);
    assertThat(stories).anySatisfy(story -> assertThat(story.articles()).hasSize(2));
  }

  @Test
  void articles_without_a_date_cluster_too() {
    StoryProfile undated = StoryProfile.of(print("Echo", RAMP).article());

    assertThat(Stories.among(List.of(ramp("Gazette"), undated))).hasSize(1);
  }

  @Test
  void the_same_words_a_month_later_are_another_story() {
    StoryProfile later = StoryProfile.of(print("Echo", RAMP).on("2026-03-20").article());

    assertThat(Stories.among(List.of(ramp("Gazette"), later))).hasSize(2);
  }

  @Test
  void a_chain_of_retellings_does_not_outlast_the_longest_story() {
    List<StoryProfile> daily = new ArrayList<>();
    for (int day = 1; day <= 28; day++) {
      String date = "2026-02-%02d".formatted(day);
      daily.add(StoryProfile.of(print("Gazette " + date, RAMP).on(date).article()));
    }

    assertThat(Stories.among(daily)).hasSizeGreaterThan(1);
  }

  @Test
  void linked_articles_share_keys_so_that_an_index_finds_them() {
    StoryProfile one = ramp("Gazette");
    StoryProfile other = otherRamp("Echo");

    assertThat(Link.between(one, other)).isPresent();
    assertThat(Link.between(one, other)).isEqualTo(Link.between(other, one));
    assertThat(one.keys())
        .filteredOn(other.keys()::contains)
        .hasSizeGreaterThanOrEqualTo(Link.SHARED_KEYS);
  }

  @Test
  void any_order_of_arrival_gives_the_same_stories_and_ids() {
    List<StoryProfile> articles = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      articles.add(ramp("Gazette " + i));
      articles.add(otherRamp("Echo " + i));
      articles.add(bakery("Post " + i));
    }
    List<Story> expected = Stories.among(articles);
    Random random = new Random(7);

    for (int i = 0; i < 50; i++) {
      Collections.shuffle(articles, random);
      assertThat(Stories.among(articles)).isEqualTo(expected);
    }
  }

  @Test
  void a_story_takes_no_more_than_its_most_articles() {
    List<StoryProfile> articles = new ArrayList<>();
    for (int i = 0; i < Stories.MOST_ARTICLES + 10; i++) {
      articles.add(ramp("Gazette " + i));
    }

    assertThat(Stories.among(articles))
        .hasSize(2)
        .allSatisfy(
            s -> assertThat(s.articles().size()).isLessThanOrEqualTo(Stories.MOST_ARTICLES));
  }

  private static StoryProfile ramp(String outlet) {
    return StoryProfile.of(print(outlet, RAMP).on("2026-02-04").article());
  }

  private static StoryProfile otherRamp(String outlet) {
    String text =
        "A crane fell on the ferry ramp at Tolmouth. Mara Lindqvist, the minister for harbours,"
            + " ordered the ramp closed until the hook of the crane is found by divers.";
    return StoryProfile.of(print(outlet, text).on("2026-02-05").article());
  }

  private static StoryProfile bakery(String outlet) {
    Article article =
        Print.by(outlet)
            .on("2026-02-05")
            .text(
                "Bakers in Tolmouth sold out of saffron buns before noon, and Odo Marsh, who owns"
                    + " three ovens, blamed a television cook for the rush on his counter.")
            .person("Odo Marsh")
            .place("Tolmouth")
            .article();
    return StoryProfile.of(article);
  }

  private static Print print(String outlet, String text) {
    return Print.by(outlet).text(text).person("Mara Lindqvist").place("Tolmouth");
  }
}

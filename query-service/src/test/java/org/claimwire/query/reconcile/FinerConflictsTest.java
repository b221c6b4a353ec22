package org.claimwire.query.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimwire.query.reconcile.article.Article;
import org.claimwire.query.reconcile.report.StoryReport;
import org.junit.jupiter.api.Test;

/** Detail that one outlet has and another leaves out or tells otherwise: told, never alarmed at. */
class FinerConflictsTest {

  @Test
  void talks_of_which_two_outlets_list_other_topics() {
    assertThat(
            conflicts(
                told(
                    "Gazette", "The meeting covered fishing quotas, ferry fares and the new pier."),
                told("Echo", "The meeting focused on fishing quotas and sewage.")))
        .containsExactly(
            "object finer 1: what was talked about at the meeting:"
                + " fishing quotas, ferry fares and the new pier / fishing quotas and sewage");
  }

  @Test
  void a_list_that_leaves_topics_out_is_another_list() {
    assertThat(
            conflicts(
                told(
                    "Gazette",
                    "The two-hour meeting on 3 May covered various topics, including fishing quotas"
                        + " and ferry fares."),
                told("Echo", "The meeting addressed fishing quotas.")))
        .containsExactly(
            "object finer 1: what was talked about at the meeting:"
                + " fishing quotas and ferry fares / fishing quotas");
  }

  @Test
  void the_same_topics_in_other_words_are_one_list() {
    assertThat(
            conflicts(
                told("Gazette", "The meeting covered ferry fares and fishing quotas."),
                told(
                    "Echo",
                    "The meeting centred on two issues: the fishing quotas and ferry fares.")))
        .isEmpty();
  }

  @Test
  void an_outlet_that_lists_topics_twice_differs_from_nobody() {
    assertThat(
            conflicts(
                told(
                    "Gazette",
                    "The meeting covered ferry fares and sewage.",
                    "They discussed fishing quotas and the new pier."),
                told("Echo", "The meeting ended at noon.")))
        .isEmpty();
  }

  @Test
  void what_was_not_talked_about_is_no_topic() {
    assertThat(
            conflicts(
                told("Gazette", "The meeting covered ferry fares and sewage."),
                told("Echo", "The meeting has not covered ferry fares or quotas.")))
        .noneMatch(conflict -> conflict.contains("what was talked about"));
  }

  @Test
  void that_they_discussed_it_names_no_topic() {
    assertThat(
            conflicts(
                told("Gazette", "The meeting covered ferry fares and sewage."),
                told("Echo", "The meeting ended at noon.", "They discussed it at length.")))
        .isEmpty();
  }

  @Test
  void an_earlier_conversation_had_its_own_topics() {
    assertThat(
            conflicts(
                told("Gazette", "The meeting covered ferry fares and sewage."),
                told("Echo", "In an earlier telephone call they discussed fishing quotas.")))
        .isEmpty();
  }

  @Test
  void gifts_of_which_two_outlets_list_others() {
    assertThat(
            conflicts(
                gave("Gazette", "Tam Orrin gave Ada Fenn a brass lamp and a chart as gifts."),
                given("Echo", "a brass lamp and a barrel of herring")))
        .containsExactly(
            "object finer 1: what Tam Orrin gave Ada Fenn:"
                + " a brass lamp and a chart / a brass lamp and a barrel of herring");
  }

  @Test
  void gifts_that_agree_are_no_difference() {
    assertThat(
            conflicts(
                gave("Gazette", "Tam Orrin gave Ada Fenn a brass lamp and a chart as gifts."),
                given("Echo", "a chart and a lamp made of brass")))
        .isEmpty();
  }

  @Test
  void what_is_given_in_a_manner_of_speaking_is_no_gift() {
    String chance = "Tam Orrin gave Ada Fenn a second chance and presented his plan.";
    Article echo =
        Print.by("Echo")
            .text(chance)
            .person("Tam Orrin")
            .person("Ada Fenn")
            .gives(chance, "Tam Orrin", "gave", "Ada Fenn", "a second chance")
            .article();

    assertThat(
            conflicts(
                gave("Gazette", "Tam Orrin gave Ada Fenn a brass lamp and a chart as gifts."),
                echo))
        .isEmpty();
  }

  @Test
  void gifts_of_another_year_are_no_gifts_of_this_one() {
    String words = "In 2019 Tam Orrin gave Ada Fenn a brass lamp and a chart as gifts.";

    assertThat(conflicts(gave("Gazette", words), given("Echo", "a barrel of herring"))).isEmpty();
  }

  @Test
  void a_list_that_was_handed_over_is_described_in_two_ways() {
    String list =
        "Tam Orrin gave Ada Fenn a list of smugglers who live in the south, including two captains.";
    String names =
        "Tam Orrin gave Ada Fenn names and details of smugglers, some of whom live in the south.";

    assertThat(
            conflicts(
                handed("Gazette", list, "a list of smugglers"),
                handed("Echo", names, "names and details of smugglers")))
        .containsExactly(
            "object finer 1: what Tam Orrin gave Ada Fenn:"
                + " a list of smugglers who live in the south, including two captains"
                + " / names and details of smugglers, some of whom live in the south");
  }

  @Test
  void lists_of_other_things_are_two_lists() {
    assertThat(
            conflicts(
                handed(
                    "Gazette",
                    "Tam Orrin gave Ada Fenn a list of smugglers.",
                    "a list of smugglers"),
                handed(
                    "Echo",
                    "Tam Orrin gave Ada Fenn details of ferry fares.",
                    "details of ferry fares")))
        .isEmpty();
  }

  @Test
  void a_permit_revoked_for_two_reasons() {
    assertThat(
            conflicts(
                told(
                    "Gazette",
                    "The harbour board revoked the permit of Tam Orrin over a leaking hull."),
                told(
                    "Echo",
                    "Orrin sang under the windows of the board at night.",
                    "That episode led to the revocation of his permit.")))
        .containsExactly(
            "cause finer 1: why: The harbour board revoked the permit of Tam Orrin:"
                + " a leaking hull / Orrin sang under the windows of the board at night.");
  }

  @Test
  void a_race_abandoned_for_two_reasons() {
    assertThat(
            conflicts(
                told("Gazette", "The autumn race was abandoned because of thick fog."),
                told("Echo", "The autumn race was abandoned due to a mutiny.")))
        .containsExactly("cause finer 1: why: The autumn race was abandoned: thick fog / a mutiny");
  }

  @Test
  void a_reason_told_more_fully_is_the_same_reason() {
    assertThat(
            conflicts(
                told("Gazette", "The autumn race was abandoned because of thick fog."),
                told("Echo", "The autumn race was abandoned due to fog.")))
        .isEmpty();
  }

  @Test
  void one_outlet_names_a_second_event_that_led_to_it() {
    assertThat(
            conflicts(
                told("Gazette", "The strike of the pilots led to the closure of the old harbour."),
                told(
                    "Echo",
                    "The collapse of the crane and the strike of the pilots led to the closure of"
                        + " the old harbour.")))
        .containsExactly(
            "cause finer 1: why: the closure of the old harbour:"
                + " The strike of the pilots"
                + " / The collapse of the crane and the strike of the pilots");
  }

  @Test
  void what_led_to_it_stands_before_the_comma() {
    assertThat(
            conflicts(
                told("Gazette", "A mutiny led to the closure of the old harbour."),
                told(
                    "Echo",
                    "Orrin painted the lighthouse green, which led to the closure of the old"
                        + " harbour.")))
        .containsExactly(
            "cause finer 1: why: the closure of the old harbour:"
                + " A mutiny / Orrin painted the lighthouse green");
  }

  @Test
  void reasons_of_two_things_do_not_differ() {
    assertThat(
            conflicts(
                told("Gazette", "The autumn race was abandoned because of thick fog."),
                told("Echo", "The ferry was sold because of its age.")))
        .isEmpty();
  }

  @Test
  void what_might_come_of_it_or_did_not_is_no_reason() {
    assertThat(
            conflicts(
                told("Gazette", "The autumn race was abandoned because of thick fog."),
                told("Echo", "The autumn race was abandoned, but not because of the mutiny.")))
        .isEmpty();
  }

  @Test
  void what_is_due_to_happen_has_no_cause_in_that() {
    assertThat(
            conflicts(
                told("Gazette", "The autumn race was abandoned because of thick fog."),
                told("Echo", "The abandoned autumn race is due to start again on Sunday.")))
        .isEmpty();
  }

  @Test
  void one_outlet_names_a_man_with_his_wife_and_son() {
    assertThat(
            conflicts(
                told(
                    "Gazette",
                    "The board put Tam Orrin, his wife, and his son on a list of sanctioned owners."),
                told("Echo", "Tam Orrin himself faces sanctions of the board.")))
        .containsExactly(
            "participant finer 1: who is meant: The board put Tam Orrin, his wife, and his son on a"
                + " list of sanctioned owners: Tam Orrin, his wife, and his son / Tam Orrin");
  }

  @Test
  void sanctions_on_somebody_else_do_not_name_him_alone() {
    assertThat(
            conflicts(
                told(
                    "Gazette",
                    "The board put Tam Orrin, his wife, and his son on a list of sanctioned owners."),
                told(
                    "Echo",
                    "Sanctions hit the ferry company, whose lawyer knows Tam Orrin's office.")))
        .isEmpty();
  }

  @Test
  void who_came_along_is_told_in_part() {
    assertThat(
            conflicts(
                along("Gazette", "Odo Marsh, Mara Lindqvist and Ada Fenn"),
                present("Echo", "Odo Marsh and Mara Lindqvist")))
        .containsExactly(
            "participant finer 1: who else was there:"
                + " Odo Marsh, Mara Lindqvist, Ada Fenn / Odo Marsh, Mara Lindqvist");
  }

  @Test
  void who_took_part_was_there_and_who_took_a_lamp_need_not() {
    assertThat(conflicts(along("Gazette", "Odo Marsh and Ada Fenn"), took("Echo", "part")))
        .containsExactly(
            "participant finer 1: who else was there: Odo Marsh, Ada Fenn / Odo Marsh");
    assertThat(conflicts(along("Gazette", "Odo Marsh and Ada Fenn"), took("Echo", "a lamp")))
        .isEmpty();
  }

  @Test
  void the_same_people_were_there_in_any_order() {
    assertThat(
            conflicts(
                along("Gazette", "Odo Marsh and Mara Lindqvist"),
                present("Echo", "Mara Lindqvist and Odo Marsh")))
        .isEmpty();
  }

  @Test
  void the_company_of_two_people_is_two_companies() {
    assertThat(
            conflicts(
                along("Gazette", "Odo Marsh and Ada Fenn"), present("Echo", "Mara Lindqvist")))
        .isEmpty();
  }

  @Test
  void copies_of_one_text_are_one_list() {
    String[] wire = {
      "The harbour ministers met in Pellick on Monday for the first time since the winter storms.",
      "The meeting covered fishing quotas, ferry fares and the new pier, a spokeswoman said in the"
          + " evening after both delegations had left by the side door of the old customs house.",
      "Neither minister took questions, and the band that had been hired for the occasion was sent"
          + " home before it had played a single note of either anthem."
    };
    String[] cut = wire.clone();
    cut[1] = cut[1].replace(", ferry fares and the new pier", "");

    assertThat(conflicts(told("Agency", wire), told("Gazette", cut))).isEmpty();
  }

  /** An article of these sentences, each of which is a claim. */
  private static Article told(String outlet, String... sentences) {
    Print print =
        Print.by(outlet)
            .text(String.join(" ", sentences))
            .person("Tam Orrin")
            .person("Orrin")
            .person("Ada Fenn");
    for (String sentence : sentences) {
      print.tells(sentence);
    }
    return print.article();
  }

  private static Article gave(String outlet, String words) {
    return Print.by(outlet)
        .text(words)
        .person("Tam Orrin")
        .person("Ada Fenn")
        .gives(words, "Tam Orrin", "gave", "Ada Fenn", "a brass lamp and a chart")
        .article();
  }

  private static Article given(String outlet, String things) {
    String words = "They exchanged gifts, including " + things + " given to Ada Fenn.";
    return Print.by(outlet).text(words).person("Ada Fenn").tells(words).article();
  }

  private static Article along(String outlet, String companions) {
    String words = "Accompanying Tam Orrin were " + companions + ".";
    return people(Print.by(outlet).text("The meeting in the customs house ended at noon. " + words))
        .does(words, companions, "accompany", "Accompanying", "Tam Orrin")
        .article();
  }

  private static Article took(String outlet, String what) {
    String words = "Odo Marsh took " + what + ".";
    return people(Print.by(outlet).text("The meeting in the customs house was long. " + words))
        .does(words, "Odo Marsh", "take", "took", what)
        .article();
  }

  private static Article present(String outlet, String present) {
    String words = "Present at the meeting were " + present + ", a friend of Tam Orrin.";
    return people(Print.by(outlet).text(words)).tells(words).article();
  }

  private static Print people(Print print) {
    return print
        .person("Tam Orrin")
        .person("Odo Marsh")
        .person("Mara Lindqvist")
        .person("Ada Fenn");
  }

  private static Article handed(String outlet, String words, String things) {
    return Print.by(outlet)
        .text(words)
        .person("Tam Orrin")
        .person("Ada Fenn")
        .gives(words, "Tam Orrin", "gave", "Ada Fenn", things)
        .article();
  }

  private static List<String> conflicts(Article... articles) {
    StoryReport report =
        new Reconciler(new WordVectors()).reconcile(new StoryMaterial("s1", List.of(articles)));
    return report.conflicts().stream()
        .map(
            c ->
                "%s %s %d: %s: %s"
                    .formatted(
                        c.kind(),
                        c.verdict(),
                        c.severity(),
                        c.topic(),
                        String.join(
                            " / ", c.values().stream().map(StoryReport.Value::value).toList())))
        .toList();
  }
}

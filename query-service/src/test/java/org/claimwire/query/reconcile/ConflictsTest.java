package org.claimwire.query.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.claimwire.query.reconcile.article.Article;
import org.claimwire.query.reconcile.measure.Bound;
import org.claimwire.query.reconcile.report.StoryReport;
import org.junit.jupiter.api.Test;

class ConflictsTest {

  private static final String HEARING = "The hearing of the harbour board lasted ";

  @Test
  void nearly_two_hours_contradicts_more_than_two() {
    assertThat(
            conflicts(
                hearing("Gazette", "nearly two hours", Bound.NEARLY),
                hearing("Echo", "more than two hours", Bound.MORE_THAN)))
        .containsExactly("duration contradiction 2");
  }

  @Test
  void about_two_hours_is_an_approximation_of_either() {
    assertThat(
            conflicts(
                hearing("Gazette", "about two hours", Bound.ABOUT),
                hearing("Echo", "more than two hours", Bound.MORE_THAN)))
        .containsExactly("duration approximation 1");
  }

  @Test
  void the_same_duration_of_other_things_is_no_conflict() {
    Article swim =
        Print.by("Echo")
            .text("Odo Marsh swam across the bay in more than three hours.")
            .counts(
                "Odo Marsh swam across the bay in more than three hours.",
                "more than three hours",
                3,
                "hour",
                Bound.MORE_THAN)
            .article();

    assertThat(conflicts(hearing("Gazette", "nearly two hours", Bound.NEARLY), swim)).isEmpty();
  }

  @Test
  void dates_of_one_event_that_share_no_day_contradict() {
    assertThat(conflicts(inspected("Gazette", "12 March"), inspected("Echo", "23 April")))
        .containsExactly("date contradiction 3");
  }

  @Test
  void a_quotation_turned_round_is_a_contradiction() {
    assertThat(
            conflicts(
                quoted("Gazette", "The winch was locked when we left the pier"),
                quoted("Echo", "The winch was not locked when we left the pier")))
        .containsExactly("quote-wording contradiction 3");
  }

  @Test
  void a_quotation_cut_short_is_a_truncation() {
    assertThat(
            conflicts(
                quoted("Gazette", "We lost a crane and nobody lost a finger, thank heaven"),
                quoted("Echo", "We lost a crane and nobody lost a finger")))
        .containsExactly("quote-wording truncation 1");
  }

  @Test
  void the_same_words_on_two_things_cannot_both_be() {
    String words = "Mind the gulls";
    Article card =
        Print.by("Gazette")
            .text("A postcard pinned to the crane bore the words “" + words + "”.")
            .inscribes(words)
            .article();
    Article wall =
        Print.by("Echo")
            .text("The words “" + words + "” were sprayed on the wall of the harbour office.")
            .inscribes(words)
            .article();

    assertThat(conflicts(card, wall)).containsExactly("object contradiction 3");
  }

  @Test
  void one_thing_cannot_bear_two_dedications() {
    assertThat(
            conflicts(
                dedicated("Gazette", "To a brave skipper"), dedicated("Echo", "Never sail alone")))
        .containsExactly("object contradiction 2");
  }

  @Test
  void the_title_of_a_book_is_not_written_on_it() {
    Article titled =
        Print.by("Gazette")
            .text(
                "Tam Orrin gave Ada Fenn a signed copy of his logbook, the book “Tides”, with the"
                    + " dedication “To a brave skipper”.")
            .person("Tam Orrin")
            .person("Ada Fenn")
            .inscribes("To a brave skipper")
            .article();

    StoryReport report = report(titled, dedicated("Echo", "Never sail alone"));

    assertThat(report.conflicts().getFirst().values())
        .extracting(StoryReport.Value::value)
        .containsExactlyInAnyOrder("To a brave skipper", "Never sail alone");
  }

  @Test
  void of_banners_there_are_many() {
    assertThat(
            conflicts(banner("Gazette", "Save the ferry"), banner("Echo", "Our harbour, our jobs")))
        .isEmpty();
  }

  @Test
  void who_took_part_did_attend() {
    Article present =
        Print.by("Gazette")
            .text("The harbour minister Mara Lindqvist also took part.")
            .person("Mara Lindqvist")
            .tells("The harbour minister Mara Lindqvist also took part.")
            .article();
    Article absent =
        Print.by("Echo")
            .text("The harbour minister Mara Lindqvist did not attend the hearing.")
            .person("Mara Lindqvist")
            .tells("The harbour minister Mara Lindqvist did not attend the hearing.")
            .article();

    assertThat(conflicts(present, absent)).containsExactly("participant contradiction 3");
  }

  @Test
  void a_crowd_is_one_number_however_it_is_told() {
    Article crowd = crowd("Gazette", "The regatta was held before a crowd of 8,200.", "8,200", "");
    Article people = crowd("Echo", "Orrin won in front of 9,600 people.", "9,600 people", "person");

    assertThat(conflicts(crowd, people)).containsExactly("number contradiction 3");
  }

  @Test
  void some_of_the_crowd_are_not_the_crowd() {
    Article crowd = crowd("Gazette", "The regatta was held before a crowd of 8,200.", "8,200", "");
    Article some = crowd("Echo", "2,000 people slept on the quay.", "2,000 people", "person");

    assertThat(conflicts(crowd, some)).isEmpty();
  }

  @Test
  void passengers_are_people_by_another_name() {
    String stranded = "Marsh Ferries stranded about 4,300 passengers at the harbour";
    String stuck = "Marsh Ferries left more than 5,000 people stuck at the harbour";

    assertThat(
            conflicts(
                Print.by("Gazette")
                    .text(stranded + ".")
                    .organization("Marsh Ferries")
                    .counts(stranded, "about 4,300 passengers", 4300, "passenger", Bound.ABOUT)
                    .article(),
                Print.by("Echo")
                    .text(stuck + ".")
                    .organization("Marsh Ferries")
                    .counts(stuck, "more than 5,000 people", 5000, "person", Bound.MORE_THAN)
                    .article()))
        .containsExactly("number contradiction 3");
  }

  @Test
  void a_title_that_judges_is_a_label() {
    assertThat(conflicts(titled("Gazette", "president"), titled("Echo", "dictator")))
        .containsExactly("label label 1");
    assertThat(conflicts(titled("Gazette", "president"), titled("Echo", "leader"))).isEmpty();
  }

  @Test
  void a_headline_that_rewords_its_own_quotation_is_told() {
    String said = "We are all very happy with it and with them";
    Article article =
        Print.by("Gazette")
            .headline("“We were all very happy with it”")
            .text("“" + said + "”, said Mara Lindqvist.")
            .person("Mara Lindqvist")
            .quotes("Mara Lindqvist", said)
            .quotesInHeadline("We were all very happy with it")
            .article();

    assertThat(conflicts(article)).containsExactly("internal paraphrase 1");
  }

  @Test
  void a_denial_meets_the_assertion_it_denies() {
    Article asserts =
        Print.by("Gazette")
            .text("Ada Fenn said the harbour board had warned the crane's owner about the hook.")
            .person("Ada Fenn")
            .tells("the harbour board had warned the crane's owner about the hook")
            .article();
    Article denies =
        Print.by("Echo")
            .text("Tam Orrin denied that the harbour board had warned the crane's owner.")
            .person("Tam Orrin")
            .denies("Tam Orrin", "the harbour board had warned the crane's owner")
            .article();

    assertThat(conflicts(asserts, denies)).containsExactly("denial contradiction 3");
  }

  @Test
  void parts_that_make_another_total_contradict_their_article() {
    String words = "Forty people were rescued: 20 sailors and 30 passengers.";
    Article article =
        Print.by("Gazette")
            .text(words)
            .counts(words, "Forty people", 40, "person", Bound.EXACT)
            .counts(words, "20", 20, "", Bound.EXACT)
            .counts(words, "30", 30, "", Bound.EXACT)
            .article();

    assertThat(conflicts(article)).containsExactly("internal contradiction 2");
  }

  @Test
  void what_went_before_the_meeting_cannot_be_later_than_its_date() {
    String soured = "Relations had soured after the vote on the ferries.";
    assertThat(conflicts(dispute("2025-05-01", "2025-05-31"), met("7 March 2024", soured)))
        .containsExactlyInAnyOrder("date contradiction 3", "internal contradiction 3");
    assertThat(conflicts(dispute("2025-05-01", "2025-05-31"), met("5 March 2026", soured)))
        .containsExactly("date contradiction 3");
    // Without the past perfect nothing says that the dispute went before.
    String sour = "Relations soured after the vote on the ferries.";
    assertThat(conflicts(dispute("2025-05-01", "2025-05-31"), met("7 March 2024", sour)))
        .containsExactly("date contradiction 3");
  }

  @Test
  void any_order_of_the_articles_gives_the_same_report() {
    Article one = hearing("Gazette", "nearly two hours", Bound.NEARLY);
    Article two = hearing("Echo", "more than two hours", Bound.MORE_THAN);
    Article three = hearing("Post", "about two hours", Bound.ABOUT);

    assertThat(report(three, one, two)).isEqualTo(report(one, two, three));
  }

  @Test
  void each_conflict_group_and_origin_says_why() {
    StoryReport report =
        report(
            hearing("Gazette", "nearly two hours", Bound.NEARLY),
            hearing("Echo", "more than two hours", Bound.MORE_THAN));

    Stream<String> explained =
        Stream.of(
                report.origins().stream().map(StoryReport.Origin::id),
                report.groups().stream().map(StoryReport.Group::id),
                report.conflicts().stream().map(StoryReport.Conflict::id))
            .flatMap(ids -> ids);
    assertThat(report.why()).extracting(StoryReport.Why::of).containsAll(explained.toList());
  }

  @Test
  void names_that_were_merged_say_why() {
    Article full = quoted("Gazette", "The winch was locked when we left the pier");
    String words = "Lindqvist closed the pier.";
    Article surname = Print.by("Echo").text(words).person("Lindqvist").tells(words).article();

    assertThat(report(full, surname).why())
        .anySatisfy(
            why -> {
              assertThat(why.rule()).isEqualTo("entity.surname");
              assertThat(why.features())
                  .containsExactly(new StoryReport.Feature("names", "lindqvist / mara lindqvist"));
            });
  }

  private static Article hearing(String outlet, String exact, Bound bound) {
    String words = HEARING + exact + ".";
    return Print.by(outlet).text(words).counts(words, exact, 2, "hour", bound).article();
  }

  private static Article inspected(String outlet, String exact) {
    String words = "The crane on the east quay was last inspected on " + exact + ".";
    String day = exact.equals("12 March") ? "2026-03-12" : "2026-04-23";
    return Print.by(outlet).text(words).dates(words, exact, day, day).article();
  }

  private static Article dispute(String from, String to) {
    String meeting = "Mara Lindqvist and Tam Orrin met at the town hall on 3 March 2026";
    String began =
        "Their dispute began in May 2025, when Lindqvist refused the skippers a second ramp";
    return Print.by("Echo")
        .text(meeting + ".", "The meeting ended in silence.", began + ".")
        .person("Mara Lindqvist")
        .person("Tam Orrin")
        .dates(meeting, "3 March 2026", "2026-03-03", "2026-03-03")
        .dates(began, "in May 2025", from, to)
        .article();
  }

  /** {@code date}: "7 March 2024" or "5 March 2026". */
  private static Article met(String date, String before) {
    String meeting = "Mara Lindqvist and Tam Orrin met at the town hall on " + date;
    String dispute = "The dispute grew when Lindqvist refused to give the skippers a second ramp";
    String day = date.startsWith("7") ? "2024-03-07" : "2026-03-05";
    return Print.by("Gazette")
        .text(meeting + ".", "The meeting was short.", before + " " + dispute + ".")
        .person("Mara Lindqvist")
        .person("Tam Orrin")
        .dates(meeting, date, day, day)
        .tellsOf(before, "soured")
        .tellsOf(dispute, "grew")
        .article();
  }

  private static Article dedicated(String outlet, String words) {
    return Print.by(outlet)
        .text(
            "Tam Orrin gave Ada Fenn a signed copy of his logbook, a book with the dedication “"
                + words
                + "”.")
        .person("Tam Orrin")
        .person("Ada Fenn")
        .inscribes(words)
        .article();
  }

  private static Article banner(String outlet, String words) {
    return Print.by(outlet)
        .text("Ada Fenn and other dockers carried a banner with the words “" + words + "”.")
        .person("Ada Fenn")
        .inscribes(words)
        .article();
  }

  private static Article crowd(String outlet, String words, String exact, String unit) {
    double value = Double.parseDouble(exact.replaceAll("[^0-9]", ""));
    return Print.by(outlet).text(words).counts(words, exact, value, unit, Bound.EXACT).article();
  }

  private static Article titled(String outlet, String title) {
    String words = "The fleet obeys " + title + " Odo Marsh.";
    return Print.by(outlet).text(words).person("Odo Marsh").tells(words).article();
  }

  private static Article quoted(String outlet, String words) {
    return Print.by(outlet)
        .text("“" + words + "”, said Mara Lindqvist.")
        .person("Mara Lindqvist")
        .quotes("Mara Lindqvist", words)
        .article();
  }

  private static List<String> conflicts(Article... articles) {
    return report(articles).conflicts().stream()
        .map(c -> c.kind() + " " + c.verdict() + " " + c.severity())
        .toList();
  }

  private static StoryReport report(Article... articles) {
    return new Reconciler(new WordVectors()).reconcile(new StoryMaterial("s1", List.of(articles)));
  }
}

package org.claimwire.extraction.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimwire.extraction.text.Article;
import org.claimwire.extraction.text.Zone;
import org.claimwire.extraction.text.ZoneKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZonesTest {

  private static final String PROSE =
      "The harbour board met on Tuesday and decided to close the northern ramp until May.";

  @Test
  void a_headline_is_known_by_the_title_and_by_being_repeated() {
    assertThat(kinds(Optional.of("Ramp to close"), "Ramp to close", "", PROSE))
        .containsExactly("headline", "body");
    assertThat(kinds("Harbour board closes its ramp", "Harbour board closes its ramp", "", PROSE))
        .containsExactly("headline", "headline", "body");
  }

  @Test
  void a_text_without_headline_is_all_body() {
    assertThat(kinds(PROSE, PROSE)).containsExactly("body", "body");
    assertThat(kinds("Rain.")).containsExactly("body");
  }

  @Test
  void a_headline_in_title_case_may_end_with_a_full_stop() {
    assertThat(kinds("Harbour Board Closes Northern Ramp After Second Winter Storm.", "", PROSE))
        .containsExactly("headline", "body");
  }

  @Test
  void site_names_and_breadcrumbs_are_boilerplate() {
    assertThat(
            kinds(
                "The Quay News",
                "Harbour",
                "",
                "Home / Harbour / Ramp closes after storm",
                "",
                "Ramp closes after second storm",
                "",
                PROSE))
        .containsExactly("boilerplate", "boilerplate", "boilerplate", "headline", "body");
  }

  @Test
  void a_byline_names_its_author_with_or_without_by() {
    assertThat(kinds("Ramp closes after second storm", "By Tove Ahlgren", "", PROSE))
        .containsExactly("headline", "byline", "body");
    assertThat(kinds("Ramp closes after second storm", "Tove Ahlgren", "", PROSE))
        .containsExactly("headline", "byline", "body");
  }

  @Test
  void a_date_alone_and_a_city_before_a_dash_are_datelines() {
    assertThat(kinds("Ramp closes after second storm", "March 4, 2026", "", PROSE))
        .containsExactly("headline", "dateline", "body");
    assertThat(kinds("SKELLA BAY, March 4 (Northwire) — " + PROSE))
        .containsExactly("dateline", "body");
    assertThat(kinds("SKELLA BAY, 4 March 2026 — " + PROSE)).containsExactly("dateline", "body");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wed 4 Mar 2026 20.40 GMT",
        "4 Mar 2026",
        "March 4, 2026 at 6:12 p.m. ET",
        "2026-03-04",
        "Updated 09:15, 4 March 2026",
        "09:15 GMT, 4 March 2026",
        "14/03/2026",
        "Wednesday, March 4th, 2026"
      })
  void papers_print_the_day_in_many_ways(String line) {
    assertThat(kinds("Ramp closes after second storm", "Tove Ahlgren", line, "", PROSE))
        .containsExactly("headline", "byline", "dateline", "body");
  }

  @Test
  void an_author_may_be_printed_with_a_desk() {
    assertThat(
            kinds(
                "Ramp closes after second storm", "Tove Ahlgren Harbour correspondent", "", PROSE))
        .containsExactly("headline", "byline", "body");
  }

  @Test
  void a_caption_is_known_by_its_credit_even_glued_on() {
    assertThat(kinds(PROSE, "The ramp at dawn on Monday [Ines Hallberg/Northwire]", PROSE))
        .containsExactly("body", "caption", "byline", "body");
    assertThat(kinds(PROSE, "The ramp at Skella Bay", "The ramp at Skella BayAFP", PROSE))
        .containsExactly("body", "caption", "caption", "body");
  }

  @Test
  void the_label_and_the_credit_of_a_caption_are_no_part_of_it() {
    String caption = "[Photo: The ramp at dawn in Skella Bay. Ines Hallberg/AP]";

    assertThat(kinds(PROSE, caption, PROSE))
        .containsExactly("body", "boilerplate", "caption", "byline", "body");
    assertThat(kinds(PROSE, "Photo: The ramp at dawn in Skella Bay. Credit: Ines Hallberg", PROSE))
        .containsExactly("body", "boilerplate", "caption", "byline", "body");
    assertThat(zones(caption + "\n" + PROSE, Optional.empty()))
        .filteredOn(zone -> zone.kind() == ZoneKind.CAPTION)
        .extracting(zone -> zone.span().in(caption))
        .containsExactly("The ramp at dawn in Skella Bay.");
  }

  @Test
  void a_pull_quote_is_signed_or_repeats_the_body() {
    assertThat(kinds(PROSE, "“We will not wait for May,” — Mara Lindqvist.", PROSE))
        .containsExactly("body", "pullquote", "body");
    assertThat(
            kinds(
                PROSE,
                "“We will not wait for May”",
                "“We will not wait for May,” the minister told the board on Tuesday evening."))
        .containsExactly("body", "pullquote", "body");
  }

  @Test
  void short_lines_above_prose_are_headings_and_so_are_questions() {
    assertThat(kinds(PROSE, "What the Board Decided", PROSE))
        .containsExactly("body", "heading", "body");
    assertThat(kinds(PROSE, "Why was the ramp closed?", PROSE))
        .containsExactly("body", "heading", "body");
    assertThat(kinds(PROSE, "Background: A Ramp Too Far", PROSE))
        .containsExactly("body", "heading", "body");
  }

  @Test
  void what_follows_the_article_is_boilerplate() {
    assertThat(
            kinds(
                PROSE,
                "Help us improve.",
                "tracking",
                "Related Articles",
                "Ferry fares rise again",
                "Island school stays open",
                "Leave a Reply",
                "We never show anybody your email address."))
        .startsWith("body")
        .endsWith("boilerplate")
        .filteredOn("body"::equals)
        .hasSize(1);
  }

  @Test
  void menu_words_that_lost_their_blanks_are_boilerplate() {
    assertThat(kinds(PROSE, "TrendingHomeWorld")).containsExactly("body", "boilerplate");
  }

  @Test
  void a_turn_of_a_transcript_is_body() {
    assertThat(kinds(PROSE, "LINDQVIST: We saw no letter", PROSE))
        .containsExactly("body", "body", "body");
  }

  @Test
  void lines_wrapped_at_a_column_are_one_paragraph() {
    String wrapped =
        "The harbour board met on Tuesday evening in Skella\n"
            + "and decided, after four hours of talk, to close\n"
            + "the northern ramp until the first week of May.";

    assertThat(zones(wrapped, Optional.empty())).hasSize(1);
  }

  @Test
  void every_line_that_is_not_blank_lies_in_one_zone() {
    String text = "\uFEFFRamp closes\r\n\r\n\u00A0\r\n" + PROSE + "\r\n\tTagged:\r\nharbour";
    List<Zone> zones = zones(text, Optional.empty());

    int covered = zones.stream().mapToInt(z -> z.span().length()).sum();
    assertThat(covered)
        .isEqualTo(text.lines().map(ZonesTest::visible).mapToInt(String::length).sum());
    assertThat(zones).isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()));
  }

  private static String visible(String line) {
    return line.replace("\uFEFF", "").replace("\u00A0", " ").strip();
  }

  private static List<String> kinds(String... lines) {
    return kinds(Optional.empty(), lines);
  }

  private static List<String> kinds(Optional<String> title, String... lines) {
    return zones(String.join("\n", lines), title).stream()
        .map(zone -> zone.kind().name().toLowerCase(Locale.ROOT))
        .toList();
  }

  private static List<Zone> zones(String text, Optional<String> title) {
    return Zones.of(
        new Article(
            "a",
            "r",
            Optional.empty(),
            Optional.empty(),
            title,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            text));
  }
}

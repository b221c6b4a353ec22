package org.claimwire.extraction.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimwire.extraction.rules.time.PublicationDay;
import org.claimwire.extraction.text.AnalysedArticle;
import org.claimwire.extraction.text.Article;
import org.claimwire.extraction.text.Span;
import org.claimwire.extraction.text.Zone;
import org.claimwire.extraction.text.ZoneKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDayTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 11);

  private final List<Zone> zones = new ArrayList<>();
  private String text = "";
  private Optional<String> uri = Optional.empty();
  private Optional<Instant> given = Optional.empty();

  @Test
  void the_day_that_was_submitted_outweighs_every_other() {
    given = Optional.of(Instant.parse("2026-03-11T23:30:00Z"));
    line(ZoneKind.BYLINE, "Updated 4 March 2026");

    assertThat(found()).contains(new PublicationDay(DAY, "published.given", 1));
  }

  @Test
  void a_dateline_or_byline_prints_the_day() {
    line(ZoneKind.BYLINE, "March 11, 2026 by Ada Holm");

    assertThat(found()).contains(new PublicationDay(DAY, "published.line", 0.9));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wed 11 Mar 2026 20.40 GMT",
        "11 Mar 2026",
        "March 11, 2026 at 6:12 p.m. ET",
        "2026-03-11",
        "Updated 09:15, 11 March 2026",
        "Wednesday, March 11th, 2026"
      })
  void papers_print_the_day_in_many_ways(String line) {
    line(ZoneKind.DATELINE, line);

    assertThat(found()).map(PublicationDay::day).contains(DAY);
  }

  @Test
  void figures_tell_the_day_only_where_one_of_them_is_no_month() {
    line(ZoneKind.DATELINE, "11/03/2026");
    assertThat(found()).isEmpty();

    line(ZoneKind.DATELINE, "14/03/2026");
    assertThat(found()).map(PublicationDay::day).contains(LocalDate.of(2026, 3, 14));
  }

  @Test
  void a_line_that_says_so_prints_the_day() {
    line(ZoneKind.BOILERPLATE, "Published: 11 March 2026, 09:00 GMT");

    assertThat(found()).contains(new PublicationDay(DAY, "published.line", 0.9));
  }

  @Test
  void the_address_of_the_page_holds_the_day() {
    uri = Optional.of("https://gazette.example/news/2026/mar/11/lock-reopens");

    assertThat(found()).contains(new PublicationDay(DAY, "published.uri", 0.8));
  }

  @Test
  void a_caption_dates_the_article_only_where_nothing_else_does() {
    line(ZoneKind.CAPTION, "The lock on March 11, 2026.");

    assertThat(found()).contains(new PublicationDay(DAY, "published.caption", 0.6));
  }

  @Test
  void a_date_in_the_body_or_in_other_small_print_tells_no_day() {
    line(ZoneKind.BODY, "The lock broke on March 11, 2026.");
    line(ZoneKind.BOILERPLATE, "Regatta tickets for 11 March 2026");
    uri = Optional.of("https://gazette.example/2026/13/45/lock");

    assertThat(found()).isEmpty();
  }

  private void line(ZoneKind kind, String words) {
    int start = text.length();
    text = text + words + "\n";
    zones.add(new Zone(kind, new Span(start, start + words.length())));
  }

  private Optional<PublicationDay> found() {
    Article article =
        new Article(
            "",
            "",
            uri,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            given,
            Optional.empty(),
            text);
    return PublicationDay.of(new AnalysedArticle(article, zones, List.of()));
  }
}

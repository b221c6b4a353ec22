package org.claimwire.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.claimwire.query.reconcile.report.StoryReport;
import org.junit.jupiter.api.Test;

class MomentsTest {

  @Test
  void how_long_after_the_days_before_is_said_in_the_largest_unit() {
    assertThat(
            gaps(
                day("2026-03-01"),
                day("2026-03-02"),
                day("2026-03-12"),
                day("2026-05-12"),
                day("2028-05-12")))
        .containsExactly("", "", "10 days later", "2 months later", "2 years later");
  }

  @Test
  void nobody_knows_how_long_after_something_within_a_year_a_day_was() {
    assertThat(gaps(moment("2023-01-01", "2023-12-31"), day("2024-01-07"), day("2024-01-17")))
        .containsExactly("", "", "10 days later");
  }

  private static List<String> gaps(StoryReport.Moment... moments) {
    Sources sources =
        new Sources(
            List.of(new StoryReport.ArticleLine("a", "", "Harbour Gazette", "", null, "o1")),
            List.of());
    return Moments.of(List.of(moments), List.of(), sources).stream()
        .map(Moments.Moment::gap)
        .toList();
  }

  private static StoryReport.Moment day(String day) {
    return moment(day, day);
  }

  private static StoryReport.Moment moment(String from, String to) {
    return new StoryReport.Moment(
        LocalDate.parse(from),
        LocalDate.parse(to),
        "day",
        "The ramp shut in " + from,
        Stream.of(from)
            .map(claim -> new StoryReport.Member("a", claim, new StoryReport.Evidence(0, 1, "T")))
            .toList());
  }
}

package org.claimwire.query.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.claimwire.query.embedding.MiniLmVectors;
import org.claimwire.query.reconcile.report.StoryReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Stories of several genres, three outlets each, full of detail that only one outlet has: what is
 * reported as serious must be what was planted, and nothing else.
 */
class GenresTest {

  private static final Path CLAIMS = Path.of("src/test/resources/reconcile/genres-claims.jsonl");
  private static List<StoryReport> reports;

  @BeforeAll
  static void reconcile() throws IOException {
    reports = ReconcileFiles.reports(ReconcileFiles.articles(CLAIMS), new MiniLmVectors());
  }

  @Test
  void each_event_is_one_story() {
    assertThat(reports).allSatisfy(report -> assertThat(report.articles()).hasSize(3));
  }

  @Test
  void a_court_case() {
    assertThat(serious("court"))
        .containsExactlyInAnyOrder(
            "date: March 2022 and March 2023 cannot both hold",
            "duration: 9 years and 7 years cannot both hold");
  }

  @Test
  void a_disaster() {
    assertThat(serious("fire"))
        .containsExactlyInAnyOrder(
            "number: 4 people and 6 people cannot both hold",
            "duration: nearly 6 h and more than 8 h cannot both hold",
            "denial: one side says that it happened, the other denies it");
  }

  @Test
  void a_strike() {
    assertThat(serious("strike"))
        .containsExactlyInAnyOrder(
            "number: 3.5 % and 4.5 % cannot both hold",
            "date: 4 June 2026 and 5 June 2026 cannot both hold");
  }

  @Test
  void results_of_a_firm() {
    assertThat(serious("results"))
        .containsExactlyInAnyOrder("number: 1,200 jobs and 800 jobs cannot both hold");
  }

  // Three people were hurt in clashes "in two northern towns", at least seven "in the north".
  @Test
  void an_election() {
    assertThat(serious("election"))
        .containsExactlyInAnyOrder(
            "number: at least 7 people and 3 people cannot both hold",
            "number: 71 % and 67 % cannot both hold",
            "denial: one side says that it happened, the other denies it");
  }

  // One won "on Saturday", and "last won in 1992"; the other club in 2011.
  @Test
  void a_match() {
    assertThat(serious("match"))
        .containsExactlyInAnyOrder("number: 41,000 people and 38,500 people cannot both hold");
  }

  // Twenty-one died in another flood, in 2002; the toll of this one is "at least nine" and
  // "twelve".
  @Test
  void a_flood() {
    assertThat(serious("flood"))
        .containsExactlyInAnyOrder(
            "number: 50 million crowns and 80 million crowns cannot both hold");
  }

  @Test
  void an_accident() {
    assertThat(serious("crash"))
        .containsExactlyInAnyOrder(
            "number: 23 people and 31 people cannot both hold",
            "date: 9 January 2026 and 15 December 2025 cannot both hold");
  }

  @Test
  void a_takeover() {
    assertThat(serious("merger"))
        .containsExactlyInAnyOrder("number: 2.4 billion EUR and 2.6 billion EUR cannot both hold");
  }

  @Test
  void a_meeting_of_presidents() {
    assertThat(serious("summit"))
        .containsExactlyInAnyOrder(
            "number: 52 soldiers and 48 soldiers cannot both hold",
            "object: the same words cannot stand on a compass alone and on a map alone",
            "participant: one account says that it is so, another that it is not");
  }

  @Test
  void a_festival() {
    assertThat(serious("festival"))
        .containsExactlyInAnyOrder("number: 2 workers and 3 workers cannot both hold");
  }

  private static List<String> serious(String genre) {
    return reports.stream()
        .filter(report -> report.articles().getFirst().uri().contains(genre))
        .flatMap(report -> report.conflicts().stream())
        .filter(conflict -> conflict.severity() > 1)
        .map(conflict -> conflict.kind() + ": " + conflict.reason())
        .toList();
  }
}

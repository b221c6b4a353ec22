package org.claimwire.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.claimwire.query.reconcile.report.StoryReport;
import org.junit.jupiter.api.Test;

class MatrixTest {

  private static final StoryReport.Group LASTED =
      new StoryReport.Group(
          "g1", "The hearing lasted two hours.", 2, members("a1/c1", "a2/c1"), List.of());
  private static final StoryReport.Conflict LENGTH =
      conflict(
          "contradiction",
          new StoryReport.Value("three hours", null, 1, members("a3/c7")),
          new StoryReport.Value("two hours", null, 2, members("a1/c1", "a2/c1")));

  @Test
  void the_value_that_most_origins_carry_is_what_a_conflict_s_row_says() {
    assertThat(row(Matrix.of(report(LENGTH)), "x1"))
        .containsExactly("says", "says", "otherwise", "silent");
  }

  @Test
  void who_contradicts_a_member_of_a_group_says_otherwise() {
    assertThat(row(Matrix.of(report(LENGTH)), "g1"))
        .containsExactly("says", "says", "otherwise", "silent");
  }

  @Test
  void who_says_it_in_other_words_does_not_say_otherwise() {
    StoryReport.Conflict paraphrase =
        new StoryReport.Conflict(
            "x1", "duration", "paraphrase", 1, "length", "the same", LENGTH.values());

    assertThat(row(Matrix.of(report(paraphrase)), "g1"))
        .containsExactly("says", "says", "silent", "silent");
  }

  private static List<String> row(Matrix matrix, String of) {
    return matrix.rows().stream()
        .filter(row -> row.of().equals(of))
        .flatMap(row -> row.cells().stream())
        .map(Matrix.Cell::says)
        .toList();
  }

  private static ReportView report(StoryReport.Conflict conflict) {
    return new ReportView(
        "claimwire/story-report/v1",
        new StoryReport.Head("s1", "The hearing", null, null),
        Stream.of("a1", "a2", "a3", "a4")
            .map(id -> new StoryReport.ArticleLine(id, "", "Outlet " + id, "", null, "o" + id))
            .toList(),
        List.of(),
        List.of(LASTED),
        List.of(conflict),
        List.of(),
        List.of());
  }

  private static StoryReport.Conflict conflict(String verdict, StoryReport.Value... values) {
    return new StoryReport.Conflict(
        "x1", "duration", verdict, 2, "length", "not both", List.of(values));
  }

  private static List<StoryReport.Member> members(String... claims) {
    return Stream.of(claims)
        .map(claim -> claim.split("/"))
        .map(
            parts ->
                new StoryReport.Member(parts[0], parts[1], new StoryReport.Evidence(0, 3, "words")))
        .toList();
  }
}

package org.claimwire.query.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimwire.query.reconcile.report.StoryReport;
import org.junit.jupiter.api.Test;

class ConflictChangesTest {

  private static final StoryReport.Conflict LENGTH = conflict("x1", "how long it lasted");
  private static final StoryReport.Conflict LENGTH_WITH_A_THIRD =
      conflict("x2", "how long it lasted");
  private static final StoryReport.Conflict DAY = conflict("x3", "on which day it was");

  @Test
  void what_was_not_asked_before_is_new() {
    assertThat(changes(List.of(LENGTH), List.of(LENGTH, DAY))).containsExactly("new x3");
  }

  @Test
  void a_question_that_another_article_joins_is_changed_and_not_new() {
    assertThat(changes(List.of(LENGTH), List.of(LENGTH_WITH_A_THIRD)))
        .containsExactly("changed x2");
  }

  @Test
  void what_is_not_asked_any_more_is_gone() {
    assertThat(changes(List.of(LENGTH, DAY), List.of(DAY))).containsExactly("gone x1");
  }

  @Test
  void the_same_conflicts_are_no_change() {
    assertThat(changes(List.of(LENGTH, DAY), List.of(DAY, LENGTH))).isEmpty();
  }

  private static List<String> changes(
      List<StoryReport.Conflict> before, List<StoryReport.Conflict> after) {
    return ConflictChanges.between(before, after).stream()
        .map(changed -> changed.change() + " " + changed.conflict().id())
        .toList();
  }

  private static StoryReport.Conflict conflict(String id, String topic) {
    return new StoryReport.Conflict(
        id, "duration", "contradiction", 2, topic, "not both", List.of());
  }
}

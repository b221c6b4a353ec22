package org.claimwire.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.claimwire.query.api.ReportView;
import org.claimwire.query.reconcile.report.StoryReport;
import org.junit.jupiter.api.Test;

class EchoesTest {

  @Test
  void a_number_that_is_agreed_within_an_agreed_sentence_is_not_told_again() {
    assertThat(
            shown(
                group("number", "two hours", "a1", "b1"),
                group("sentence", "the ramp was shut for two hours", "a1", "b1", "c1")))
        .containsExactly("sentence");
  }

  @Test
  void of_the_same_claims_the_longer_words_are_shown() {
    assertThat(
            shown(
                group("number", "two hours", "a1", "b1"),
                group("sentence", "the ramp was shut for two hours", "a1", "b1")))
        .containsExactly("sentence");
  }

  @Test
  void groups_that_only_overlap_are_both_shown() {
    assertThat(shown(group("one", "x", "a1", "b1"), group("other", "x", "b1", "c1")))
        .containsExactly("one", "other");
  }

  private static List<String> shown(StoryReport.Group... groups) {
    ReportView report =
        new ReportView(
            null, null, List.of(), List.of(), List.of(groups), List.of(), List.of(), List.of());
    return Echoes.without(report).groups().stream().map(StoryReport.Group::id).toList();
  }

  private static StoryReport.Group group(String id, String words, String... claims) {
    return new StoryReport.Group(
        id,
        words,
        2,
        Stream.of(claims)
            .map(
                claim ->
                    new StoryReport.Member(
                        claim.substring(0, 1),
                        claim,
                        new StoryReport.Evidence(0, words.length(), words)))
            .toList(),
        List.of());
  }
}

package org.claimwire.query.reconcile.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.claimwire.query.reconcile.report.StoryReport.Conflict;
import org.claimwire.query.reconcile.report.StoryReport.Group;
import org.claimwire.query.reconcile.report.StoryReport.Member;
import org.junit.jupiter.api.Test;

class AgreedTest {

  @Test
  void a_number_that_is_agreed_within_an_agreed_sentence_is_not_told_again() {
    assertThat(
            told(
                group("number", 2, "two hours", "a1", "b1"),
                group("sentence", 3, "the ramp was shut for two hours", "a1", "b1", "c1")))
        .containsExactly("sentence");
  }

  @Test
  void of_the_same_claims_the_longer_words_are_told() {
    assertThat(
            told(
                group("number", 2, "two hours", "a1", "b1"),
                group("sentence", 2, "the ramp was shut for two hours", "a1", "b1")))
        .containsExactly("sentence");
  }

  @Test
  void groups_that_only_overlap_are_both_told() {
    assertThat(told(group("one", 2, "x", "a1", "b1"), group("other", 2, "x", "b1", "c1")))
        .containsExactly("one", "other");
  }

  @Test
  void a_point_is_agreed_on_by_several_origins_and_contradicted_by_none() {
    Group agreed = group("agreed", 2, "the ramp was shut", "a1", "b1");
    Group copied = group("copied", 1, "the ramp was wet", "a2", "b2");
    Group disputed = group("disputed", 2, "the ramp was shut for two hours", "a3", "b3");
    Group echo = group("echo", 2, "shut", "a1", "b1");
    assertThat(
            Agreed.points(
                List.of(agreed, copied, disputed, echo),
                List.of(conflict("contradiction", "a3", "c3"), conflict("paraphrase", "a1", "c1"))))
        .isEqualTo(1);
  }

  @Test
  void only_the_contradictions_of_its_very_claims_dispute_a_group() {
    Conflict own = conflict("contradiction", "a1", "c1");
    Conflict lesser = conflict("finer", "b1", "c1");
    Conflict ofOthers = conflict("contradiction", "a2", "c2");
    assertThat(
            Agreed.contradictions(
                group("group", 2, "shut", "a1", "b1"), List.of(own, lesser, ofOthers)))
        .containsExactly(own);
  }

  private static List<String> told(Group... groups) {
    return Agreed.withoutEchoes(List.of(groups)).stream().map(Group::id).toList();
  }

  private static Group group(String id, int origins, String words, String... claims) {
    return new Group(
        id,
        words,
        origins,
        Stream.of(claims).map(claim -> member(claim, words)).toList(),
        List.of());
  }

  /** A conflict of two values, which one claim each gives. */
  private static Conflict conflict(String verdict, String one, String other) {
    return new Conflict(
        verdict + one + other,
        "number",
        verdict,
        2,
        "how many",
        "they differ",
        Stream.of(one, other)
            .map(claim -> new StoryReport.Value(claim, null, 1, List.of(member(claim, claim))))
            .toList());
  }

  /** A claim's article is its first letter. */
  private static Member member(String claim, String words) {
    return new Member(
        claim.substring(0, 1), claim, new StoryReport.Evidence(0, words.length(), words));
  }
}

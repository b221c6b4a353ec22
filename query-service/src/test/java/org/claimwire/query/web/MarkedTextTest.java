package org.claimwire.query.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.claimwire.query.web.MarkedText.Range;
import org.claimwire.query.web.MarkedText.Step;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

  @Test
  void a_mark_is_opened_where_it_begins_and_closed_where_it_ends() {
    assertThat(written("The quay reopens.", new Range(4, 8, "a")))
        .isEqualTo("The <a>quay</a> reopens.");
  }

  @Test
  void a_mark_within_a_mark_stays_whole() {
    assertThat(written("abcdef", new Range(2, 4, "in"), new Range(0, 6, "out")))
        .isEqualTo("<out>ab<in>cd</in>ef</out>");
  }

  @Test
  void of_two_that_begin_together_the_longer_is_outside() {
    assertThat(written("abcd", new Range(0, 2, "short"), new Range(0, 4, "long")))
        .isEqualTo("<long><short>ab</short>cd</long>");
  }

  @Test
  void two_over_the_same_words_both_stand() {
    assertThat(written("ab", new Range(0, 2, "x"), new Range(0, 2, "y")))
        .isEqualTo("<x><y>ab</y></x>");
  }

  @Test
  void of_two_that_overlap_one_is_opened_again() {
    assertThat(written("abcdef", new Range(0, 4, "a"), new Range(2, 6, "b")))
        .isEqualTo("<a>ab<b>cd</b~></a><~b>ef</b>");
  }

  @Test
  void a_mark_over_two_zones_is_cut_at_their_border() {
    assertThat(
            written(
                "Head\n\nBody",
                List.of(new Range(0, 4, "headline"), new Range(6, 10, "body")),
                new Range(2, 8, "a")))
        .isEqualTo("[headline]He<a>ad</a~>[]<~a>\n\n</a~>[body]<~a>Bo</a>dy");
  }

  @Test
  void offsets_are_code_points() {
    assertThat(written("🚢\r\ne\u0301🏴‍☠️!", new Range(3, 5, "a"), new Range(5, 9, "b")))
        .isEqualTo("🚢\r\n<a>e\u0301</a><b>🏴‍☠️</b>!");
  }

  @Property
  void whatever_is_marked_the_words_stay_and_each_mark_holds_its_own(
      @ForAll @Size(max = 8) List<@Size(2) List<@IntRange(max = 47) Integer>> bounds) {
    String text = "Mara Lindqvist said the ferry ramp 🚢 will reopen";
    List<Range> marks = new ArrayList<>();
    for (List<Integer> bound : bounds) {
      int start = Math.min(bound.get(0), bound.get(1));
      int end = Math.max(bound.get(0), bound.get(1)) + 1;
      marks.add(new Range(start, end, "m" + marks.size()));
    }
    Map<String, String> held = new HashMap<>();
    Deque<String> open = new ArrayDeque<>();
    StringBuilder words = new StringBuilder();
    for (MarkedText.Block block : MarkedText.of(text, List.of(new Range(3, 40, "body")), marks)) {
      for (Step step : block.steps()) {
        switch (step) {
          case Step.Open(String mark, boolean first) -> open.push(mark);
          case Step.Close(String mark, boolean last) -> assertThat(open.pop()).isEqualTo(mark);
          case Step.Words(String said) -> {
            words.append(said);
            open.forEach(mark -> held.merge(mark, said, String::concat));
          }
        }
      }
    }
    assertThat(open).isEmpty();
    assertThat(words.toString()).isEqualTo(text);
    for (Range mark : marks) {
      int start = text.offsetByCodePoints(0, mark.start());
      int end = text.offsetByCodePoints(0, mark.end());
      assertThat(held.get(mark.name())).isEqualTo(text.substring(start, end));
    }
  }

  @Test
  void a_range_that_leaves_the_text_is_refused() {
    assertThatThrownBy(() -> written("abc", new Range(1, 4, "a")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Range[start=1, end=4, name=a]");
  }

  private static String written(String text, Range... marks) {
    return written(text, List.of(), marks).replaceFirst("^\\[]", "");
  }

  private static String written(String text, List<Range> zones, Range... marks) {
    return MarkedText.of(text, zones, List.of(marks)).stream()
        .map(block -> "[" + block.zone() + "]" + written(block.steps()))
        .collect(Collectors.joining());
  }

  private static String written(List<Step> steps) {
    return steps.stream()
        .map(
            step ->
                switch (step) {
                  case Step.Open(String mark, boolean first) -> (first ? "<" : "<~") + mark + ">";
                  case Step.Close(String mark, boolean last) -> "</" + mark + (last ? ">" : "~>");
                  case Step.Words(String words) -> words;
                })
        .collect(Collectors.joining());
  }
}

package org.claimwire.extraction.rules.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.claim.Form;
import org.claimwire.extraction.claim.Stance;
import org.claimwire.extraction.text.Span;
import org.junit.jupiter.api.Test;

class WordingTest {

  @Test
  void indirect_speech_keeps_its_verb() {
    assertThat(
            wording(
                "She said on Friday that the ramp was safe.",
                Form.INDIRECT,
                Optional.of("Mara Lindqvist"),
                "said",
                "that the ramp was safe"))
        .isEqualTo("Mara Lindqvist said that the ramp was safe.");
  }

  @Test
  void whom_it_is_told_stands_behind_the_verb() {
    String text = "She told the council that the ramp was safe.";
    Wording.Beside told =
        new Wording.Beside(Optional.of(span(text, "the council")), Optional.empty());

    assertThat(
            Wording.of(
                attribution(text, "told", "that the ramp was safe"),
                Form.INDIRECT,
                Optional.of("Mara Lindqvist"),
                told,
                text))
        .isEqualTo("Mara Lindqvist told the council that the ramp was safe.");
  }

  @Test
  void a_quotation_that_a_word_binds_in_keeps_its_verb() {
    assertThat(
            wording(
                "The ministry said it was “looking into it”.",
                Form.DIRECT,
                Optional.of("The ministry"),
                "said",
                "it was “looking into it”"))
        .isEqualTo("The ministry said it was “looking into it”");
  }

  @Test
  void a_name_alone_is_given_to_something() {
    String text = "The raid, which Ivo Brandt called a “kidnapping”, went wrong.";
    Attribution naming =
        new Attribution(
            "test",
            Optional.empty(),
            Optional.of(span(text, "called")),
            List.of(span(text, "a “kidnapping”")),
            Stance.CALLS,
            1);

    assertThat(
            Wording.of(
                naming,
                Form.DIRECT,
                Optional.of("Ivo Brandt"),
                new Wording.Beside(Optional.empty(), Optional.empty()),
                text))
        .isEqualTo("Ivo Brandt called it a “kidnapping”");
  }

  @Test
  void a_whole_quotation_stands_behind_its_speaker() {
    assertThat(
            wording(
                "“Ask my office,” he said.",
                Form.DIRECT,
                Optional.of("Ivo Brandt"),
                "said",
                "“Ask my office,”"))
        .isEqualTo("Ivo Brandt: “Ask my office,”");
  }

  @Test
  void what_nobody_says_is_said_of_its_subject() {
    String text = "It is understood to have sent four engineers.";

    assertThat(
            Wording.of(
                attribution(text, "It is understood", "to have sent four engineers"),
                Form.INDIRECT,
                Optional.empty(),
                new Wording.Beside(Optional.empty(), Optional.of("The yard")),
                text))
        .isEqualTo("The yard is understood to have sent four engineers.");
  }

  @Test
  void a_passive_within_its_content_keeps_the_order_of_the_words() {
    assertThat(
            wording(
                "Ada Fenn had been promised a berth.",
                Form.INDIRECT,
                Optional.empty(),
                "had been promised",
                "Ada Fenn",
                "a berth"))
        .isEqualTo("Ada Fenn had been promised a berth.");
  }

  private static String wording(
      String text, Form form, Optional<String> speaker, String cue, String... content) {
    return Wording.of(
        attribution(text, cue, content),
        form,
        speaker,
        new Wording.Beside(Optional.empty(), Optional.empty()),
        text);
  }

  private static Attribution attribution(String text, String cue, String... content) {
    return new Attribution(
        "test",
        Optional.empty(),
        Optional.of(span(text, cue)),
        Stream.of(content).map(words -> span(text, words)).toList(),
        Stance.SAYS,
        1);
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }
}

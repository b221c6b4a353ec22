package org.claimwire.extraction.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.claim.Stance;
import org.claimwire.extraction.text.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AttributionEncoderTest {

  private static final String ARTICLE =
      """
      Harbour minister Mara Lindqvist denied on Tuesday that her office had ignored two warnings.
      “Nobody in this building saw that letter,” she told reporters.
      According to the port authority, the ramp had failed twice in March.
      """;

  private static AttributionEncoder encoder;

  @BeforeAll
  static void load() throws IOException {
    encoder = AttributionEncoder.load();
  }

  @AfterAll
  static void close() throws Exception {
    encoder.close();
  }

  @Test
  void a_denial_names_its_source_its_cue_and_what_is_denied() {
    Attribution denial = read(ARTICLE).getFirst();
    assertThat(denial.source().orElseThrow().in(ARTICLE))
        .isEqualTo("Harbour minister Mara Lindqvist");
    assertThat(denial.cue().orElseThrow().in(ARTICLE)).isEqualTo("denied");
    assertThat(denial.content().getFirst().in(ARTICLE))
        .isEqualTo("that her office had ignored two warnings");
    assertThat(denial.stance()).isEqualTo(Stance.DENIES);
    assertThat(denial.confidence()).isBetween(0.5, 1.0);
  }

  @Test
  void direct_and_indirect_speech_are_found() {
    assertThat(read(ARTICLE).stream().map(a -> a.content().getFirst().in(ARTICLE)))
        .containsExactly(
            "that her office had ignored two warnings",
            "“Nobody in this building saw that letter,”",
            "the ramp had failed twice in March");
  }

  @Test
  void only_the_given_blocks_are_read() {
    int second = ARTICLE.indexOf('\n') + 1;
    int third = ARTICLE.indexOf('\n', second) + 1;
    assertThat(encoder.attributionsIn(ARTICLE, List.of(new Span(second, third - 1))))
        .singleElement()
        .satisfies(a -> assertThat(a.source().orElseThrow().in(ARTICLE)).isEqualTo("she"));
  }

  @Test
  void a_text_without_words_has_no_attributions() {
    assertThat(encoder.attributionsIn("", List.of())).isEmpty();
    assertThat(encoder.attributionsIn(" \n\t ", List.of(new Span(0, 4)))).isEmpty();
  }

  @Test
  void the_end_of_a_long_text_is_read_as_well_as_its_beginning() {
    String text = "The ramp stood open all day.\n".repeat(300) + ARTICLE;
    assertThat(read(text)).hasSize(3);
  }

  @Test
  void odd_texts_do_not_fail() {
    read("\"".repeat(500));
    read("SAID ".repeat(500));
    read("a".repeat(30_000));
    read("\uD83D broken \uDE00 “pairs\u0000");
  }

  @Test
  void any_number_of_threads_reads_the_same() {
    List<Attribution> alone = read(ARTICLE);
    assertThat(IntStream.range(0, 16).parallel().mapToObj(i -> read(ARTICLE)).toList())
        .allSatisfy(found -> assertThat(found).isEqualTo(alone));
  }

  private static List<Attribution> read(String text) {
    return encoder.attributionsIn(text, List.of(new Span(0, text.length())));
  }
}

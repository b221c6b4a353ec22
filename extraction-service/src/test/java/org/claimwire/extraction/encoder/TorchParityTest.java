package org.claimwire.extraction.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.attribution.decode.Candidate;
import org.claimwire.extraction.attribution.decode.Chunk;
import org.claimwire.extraction.attribution.decode.Words;
import org.claimwire.extraction.text.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Java makes of the exported cases what the training code made of them in torch. */
class TorchParityTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  // Sums that differ in their last digit may round a state one step up or down: no number is exact.
  private static final double CHANCE_OFF = 0.1;
  private static final double SCORE_OFF = 1;

  private static AttributionModel model;
  private static AttributionEncoder encoder;

  @BeforeAll
  static void load() throws IOException {
    model = AttributionModel.load();
    encoder = AttributionEncoder.load();
  }

  @AfterAll
  static void close() throws Exception {
    model.close();
    encoder.close();
  }

  static Stream<JsonNode> cases() throws IOException {
    try (InputStream in = TorchParityTest.class.getResourceAsStream("/encoder/cases.json")) {
      List<JsonNode> cases = new ArrayList<>();
      JSON.readTree(in).forEach(cases::add);
      return cases.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void words_and_their_features_are_those_of_the_training(JsonNode expected) {
    Words words = words(expected);
    assertThat(IntStream.range(0, words.size()).mapToObj(words::span))
        .containsExactlyElementsOf(spans(expected.get("words")));
    assertThat(each(words, words::line)).isEqualTo(ints(expected.get("line")));
    assertThat(each(words, words::sentence)).isEqualTo(ints(expected.get("sentence")));
    assertThat(each(words, i -> words.quoted(i) ? 1 : 0)).isEqualTo(ints(expected.get("quoted")));
    assertThat(each(words, i -> words.shape(i).ordinal())).isEqualTo(ints(expected.get("shape")));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void word_pieces_and_chunks_are_those_of_the_training(JsonNode expected) throws IOException {
    Words words = words(expected);
    long[][] pieces = model.pieces(words);
    assertThat(pieces).isDeepEqualTo(JSON.treeToValue(expected.get("pieces"), long[][].class));
    assertThat(Chunk.of(words, pieces).stream().map(Chunk::ids).toArray(long[][]::new))
        .isDeepEqualTo(JSON.treeToValue(expected.get("chunks"), long[][].class));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void numbers_are_those_of_torch(JsonNode expected) throws IOException {
    Words words = words(expected);
    AttributionModel.Reading reading = model.read(words);
    assertClose(reading.cue(), expected.get("cue"), CHANCE_OFF);
    assertClose(reading.stance(), expected.get("stance"), SCORE_OFF);
    List<Candidate> candidates = Candidate.in(reading.cue());
    assertThat(candidates.stream().map(c -> List.of(c.first(), c.last(), c.anchored())).toList())
        .hasToString(
            IntStream.range(0, expected.get("candidates").size())
                .mapToObj(i -> expected.get("candidates").get(i))
                .map(c -> List.of(c.get(0).asInt(), c.get(1).asInt(), c.get(2).asBoolean()))
                .toList()
                .toString());
    assertClose(model.spans(words, reading, candidates)[0], expected.get("firstScores"), SCORE_OFF);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void attributions_are_those_of_the_training(JsonNode expected) {
    List<Attribution> found = encoder.readByModel(words(expected));
    JsonNode all = expected.get("attributions");
    assertThat(found).hasSize(all.size());
    for (int i = 0; i < found.size(); i++) {
      Attribution attribution = found.get(i);
      JsonNode one = all.get(i);
      assertThat(attribution.source()).isEqualTo(span(one.get("source")));
      assertThat(attribution.cue()).isEqualTo(span(one.get("cue")));
      assertThat(attribution.content()).isEqualTo(spans(one.get("content")));
      assertThat(attribution.stance().name().toLowerCase(Locale.ROOT))
          .isEqualTo(one.get("stance").asText());
      assertThat(attribution.confidence())
          .isCloseTo(one.get("confidence").asDouble(), within(CHANCE_OFF));
    }
  }

  private static Words words(JsonNode expected) {
    String text = expected.get("text").asText();
    return Words.of(text, List.of(new Span(0, text.length())));
  }

  /** Each number within {@code most} of what is expected, and within a tenth of it on average. */
  private static void assertClose(float[][] found, JsonNode expected, double most)
      throws IOException {
    float[][] numbers = JSON.treeToValue(expected, float[][].class);
    assertThat(found.length).isEqualTo(numbers.length);
    DoubleSummaryStatistics off = new DoubleSummaryStatistics();
    for (int i = 0; i < found.length; i++) {
      assertThat(found[i].length).isEqualTo(numbers[i].length);
      for (int k = 0; k < numbers[i].length; k++) {
        off.accept(Math.abs(found[i][k] - numbers[i][k]));
      }
    }
    assertThat(off.getAverage()).isLessThan(most / 10);
    assertThat(off.getMax()).isLessThan(most);
  }

  private static int[] each(Words words, java.util.function.IntUnaryOperator of) {
    return IntStream.range(0, words.size()).map(of).toArray();
  }

  private static int[] ints(JsonNode array) {
    int[] values = new int[array.size()];
    Arrays.setAll(values, i -> array.get(i).asInt());
    return values;
  }

  private static List<Span> spans(JsonNode array) {
    List<Span> spans = new ArrayList<>();
    array.forEach(pair -> spans.add(new Span(pair.get(0).asInt(), pair.get(1).asInt())));
    return spans;
  }

  private static Optional<Span> span(JsonNode pair) {
    return pair.isNull()
        ? Optional.empty()
        : Optional.of(new Span(pair.get(0).asInt(), pair.get(1).asInt()));
  }
}

package org.claimwire.extraction.encoder;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.claimwire.extraction.attribution.decode.Candidate;
import org.claimwire.extraction.attribution.decode.Chunk;
import org.claimwire.extraction.attribution.decode.Confidence;
import org.claimwire.extraction.attribution.decode.Windows;
import org.claimwire.extraction.attribution.decode.Words;

/** The model as it was exported: words in, numbers out. Safe for any number of threads. */
final class AttributionModel implements AutoCloseable {

  private static final String FOLDER = "/encoder/";

  /**
   * What the tagger says of each word.
   *
   * @param cue words x (none, begin, inside, anchor), chances
   * @param stance words x stances, scores
   * @param states words x numbers that the span head reads
   */
  record Reading(float[][] cue, float[][] stance, float[][] states) {}

  /**
   * What the export says beside the graphs.
   *
   * @param version which training made it
   * @param confidence weights of the calibration
   * @param least confidence below which an attribution is dropped
   */
  record Card(String version, Confidence confidence, double least) {}

  private final Card card;
  private final WordPieces pieces;
  private final Graph encoder;
  private final Graph tagger;
  private final Graph spans;

  private AttributionModel(Card card, WordPieces pieces, Graph encoder, Graph tagger, Graph spans) {
    this.card = card;
    this.pieces = pieces;
    this.encoder = encoder;
    this.tagger = tagger;
    this.spans = spans;
  }

  /** Loads the model that is packed with this service. */
  static AttributionModel load() throws IOException {
    try (InputStream json = open("model.json");
        InputStream tokenizer = open("tokenizer.json")) {
      return new AttributionModel(
          new ObjectMapper().readValue(json, Card.class),
          WordPieces.read(tokenizer),
          graph("encoder.onnx"),
          graph("tagger.onnx"),
          graph("spans.onnx"));
    }
  }

  Card card() {
    return card;
  }

  long[][] pieces(Words words) {
    return pieces.of(words);
  }

  /** Reads all words of a text, chunk by chunk. */
  Reading read(Words words) {
    List<float[]> hidden = new ArrayList<>();
    for (Chunk chunk : Chunk.of(words, pieces(words))) {
      Map<String, Object> output = encoder.run(Map.of("ids", chunk.ids(), "first", chunk.firsts()));
      hidden.addAll(Arrays.asList((float[][]) output.get("hidden")));
    }
    long[] quoted = new long[words.size()];
    Arrays.setAll(quoted, i -> words.quoted(i) ? 1 : 0);
    long[] shape = new long[words.size()];
    Arrays.setAll(shape, i -> words.shape(i).ordinal());
    Map<String, Object> output =
        tagger.run(
            Map.of("hidden", hidden.toArray(float[][]::new), "quoted", quoted, "shape", shape));
    return new Reading(
        (float[][]) output.get("cue"),
        (float[][]) output.get("stance"),
        (float[][]) output.get("states"));
  }

  /** Scores of the words around some candidates: candidates x words x 9. */
  float[][][] spans(Words words, Reading reading, List<Candidate> candidates) {
    Windows windows = Windows.of(words, candidates);
    Map<String, Object> output =
        spans.run(
            Map.of(
                "states", reading.states(),
                "index", windows.index(),
                "distance", windows.distance(),
                "role", windows.role(),
                "line", windows.line(),
                "sentence", windows.sentence(),
                "quoted", windows.quoted(),
                "shape", windows.shape(),
                "mask", windows.mask()));
    return (float[][][]) output.get("scores");
  }

  private static Graph graph(String name) throws IOException {
    try (InputStream in = open(name)) {
      return Graph.read(name, in.readAllBytes());
    }
  }

  private static InputStream open(String name) throws IOException {
    InputStream in = AttributionModel.class.getResourceAsStream(FOLDER + name);
    if (in == null) {
      throw new FileNotFoundException("the attribution model lacks " + FOLDER + name);
    }
    return in;
  }

  @Override
  public void close() throws Exception {
    pieces.close();
    encoder.close();
    tagger.close();
    spans.close();
  }
}

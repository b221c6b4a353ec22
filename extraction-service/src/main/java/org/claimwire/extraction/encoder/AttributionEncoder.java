package org.claimwire.extraction.encoder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.attribution.decode.BareQuotations;
import org.claimwire.extraction.attribution.decode.Candidate;
import org.claimwire.extraction.attribution.decode.Decoder;
import org.claimwire.extraction.attribution.decode.Nesting;
import org.claimwire.extraction.attribution.decode.QuotationBorders;
import org.claimwire.extraction.attribution.decode.QuotationOwners;
import org.claimwire.extraction.attribution.decode.Quotations;
import org.claimwire.extraction.attribution.decode.Stretches;
import org.claimwire.extraction.attribution.decode.Words;
import org.claimwire.extraction.text.Span;

/**
 * Reads who said what with the fine-tuned encoder. Loads once, runs on the caller's thread, any
 * number of callers at a time; the same text gives the same attributions.
 */
public final class AttributionEncoder implements AutoCloseable {

  /** Candidates that the span head reads at once: memory stays bounded, the price is the same. */
  private static final int BATCH = 32;

  private final AttributionModel model;
  private final Decoder decoder;

  private AttributionEncoder(AttributionModel model) {
    this.model = model;
    this.decoder = new Decoder(model.card().confidence(), model.card().least());
  }

  /**
   * Loads the model, about a second and 150 MB.
   *
   * @throws IOException when the service was packed without it
   */
  public static AttributionEncoder load() throws IOException {
    return new AttributionEncoder(AttributionModel.load());
  }

  /** Names the training that made the model, for {@code extractor.version} and the like. */
  public String version() {
    return model.card().version();
  }

  /**
   * The attributions in some blocks of a text, in the order of their contents.
   *
   * @param blocks paragraphs to read, in order and not overlapping; the rest of the text is not
   *     seen
   */
  public List<Attribution> attributionsIn(String text, List<Span> blocks) {
    List<Attribution> found = new ArrayList<>();
    for (List<Span> stretch : Stretches.of(text, blocks)) {
      Words words = Words.of(text, stretch);
      if (words.size() > 0) {
        List<Span> quotations =
            stretch.stream().flatMap(block -> Quotations.in(text, block).stream()).toList();
        List<Attribution> read = QuotationBorders.widen(text, readByModel(words), quotations);
        read = QuotationOwners.settle(text, read, quotations);
        found.addAll(BareQuotations.add(text, Nesting.withoutEchoes(text, read), quotations));
      }
    }
    return List.copyOf(found);
  }

  /** What the model alone finds. */
  List<Attribution> readByModel(Words words) {
    AttributionModel.Reading reading = model.read(words);
    List<Candidate> candidates = Candidate.in(reading.cue());
    float[][][] scores = new float[candidates.size()][][];
    for (int from = 0; from < candidates.size(); from += BATCH) {
      int to = Math.min(candidates.size(), from + BATCH);
      float[][][] batch = model.spans(words, reading, candidates.subList(from, to));
      System.arraycopy(batch, 0, scores, from, batch.length);
    }
    return decoder.decode(words, candidates, reading.stance(), scores);
  }

  @Override
  public void close() throws Exception {
    model.close();
  }
}

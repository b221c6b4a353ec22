package org.claimwire.query.embedding;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.util.ArrayList;
import java.util.List;
import org.claimwire.query.reconcile.SentenceVectors;

/** Sentence vectors of 384 numbers from all-MiniLM-L6-v2, which lies in a jar and runs offline. */
public final class MiniLmVectors implements SentenceVectors {

  private final EmbeddingModel model = new AllMiniLmL6V2QuantizedEmbeddingModel(Runnable::run);

  // One by one: in a batch the quantised graph scales by the batch, and a vector depends on its
  // neighbours.
  @Override
  public List<float[]> of(List<String> sentences) {
    List<float[]> vectors = new ArrayList<>(sentences.size());
    for (String sentence : sentences) {
      Embedding embedding =
          model.embed(TextSegment.from(sentence.isBlank() ? "-" : sentence)).content();
      embedding.normalize();
      vectors.add(embedding.vector());
    }
    return vectors;
  }
}

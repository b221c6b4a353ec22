package org.claimwire.query.embedding;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimwire.query.reconcile.SentenceVectors;

/** Sentence vectors of 384 numbers from all-MiniLM-L6-v2, which lies in a jar and runs offline. */
public final class MiniLmVectors implements SentenceVectors {

  /** About 15 MB: the sentences of a few large stories. */
  private static final int REMEMBERED = 8_000;

  private final EmbeddingModel model = new AllMiniLmL6V2QuantizedEmbeddingModel(Runnable::run);

  // A story is compared anew with every article that joins it; most of its sentences are old.
  private final Map<String, float[]> remembered =
      new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
          return size() > REMEMBERED;
        }
      };

  // One by one: in a batch the quantised graph scales by the batch, and a vector depends on its
  // neighbours.
  @Override
  public synchronized List<float[]> of(List<String> sentences) {
    List<float[]> vectors = new ArrayList<>(sentences.size());
    for (String sentence : sentences) {
      float[] vector = remembered.get(sentence);
      if (vector == null) {
        vector = vector(sentence);
        remembered.put(sentence, vector);
      }
      vectors.add(vector);
    }
    return vectors;
  }

  private float[] vector(String sentence) {
    Embedding embedding =
        model.embed(TextSegment.from(sentence.isBlank() ? "-" : sentence)).content();
    embedding.normalize();
    return embedding.vector();
  }
}

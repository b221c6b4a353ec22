package org.claimwire.query.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimwire.query.reconcile.proposition.Nearness;
import org.claimwire.query.reconcile.proposition.Proposition;

/** The cosine of propositions' vectors, each sentence asked of the model once. */
final class Vectors implements Nearness {

  private final Map<String, float[]> bySentence = new HashMap<>();

  Vectors(SentenceVectors model, List<Proposition> propositions) {
    List<String> sentences =
        propositions.stream().map(p -> p.claim().text()).distinct().sorted().toList();
    List<float[]> vectors = model.of(sentences);
    for (int i = 0; i < sentences.size(); i++) {
      bySentence.put(sentences.get(i), vectors.get(i));
    }
  }

  @Override
  public double between(Proposition one, Proposition other) {
    float[] a = bySentence.get(one.claim().text());
    float[] b = bySentence.get(other.claim().text());
    double product = 0;
    for (int i = 0; i < a.length; i++) {
      product += a[i] * b[i];
    }
    return product;
  }
}

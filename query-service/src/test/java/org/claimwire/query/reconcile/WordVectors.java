package org.claimwire.query.reconcile;

import java.util.List;
import org.claimwire.query.reconcile.words.Text;

/** Vectors of the words themselves, for tests that need no model: like words, like vectors. */
public final class WordVectors implements SentenceVectors {

  private static final int SIZE = 512;

  @Override
  public List<float[]> of(List<String> sentences) {
    return sentences.stream().map(WordVectors::of).toList();
  }

  private static float[] of(String sentence) {
    float[] vector = new float[SIZE];
    new Text(sentence)
        .words()
        .forEach(word -> vector[Math.floorMod(word.stem().hashCode(), SIZE)] += 1);
    double length = 0;
    for (float x : vector) {
      length += x * x;
    }
    for (int i = 0; i < SIZE && length > 0; i++) {
      vector[i] /= (float) Math.sqrt(length);
    }
    return vector;
  }
}

package org.claimwire.query.reconcile.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Terms by weight. Terms are compared and never shown, so a hash stands for each. */
public final class Weights {

  private final int[] terms;
  private final float[] weights;
  private final double length;

  /**
   * @param terms hashes in ascending order, each once
   * @param weights of the terms, in their order
   */
  public Weights(int[] terms, float[] weights) {
    if (terms.length != weights.length) {
      throw new IllegalArgumentException(terms.length + " terms, " + weights.length + " weights");
    }
    this.terms = terms.clone();
    this.weights = weights.clone();
    double squares = 0;
    for (float weight : weights) {
      squares += (double) weight * weight;
    }
    this.length = Math.sqrt(squares);
  }

  static Weights of(Map<String, Double> weightOfTerm) {
    TreeMap<Integer, Float> byHash = new TreeMap<>();
    weightOfTerm.forEach((term, w) -> byHash.merge(term.hashCode(), w.floatValue(), Float::max));
    int[] terms = byHash.keySet().stream().mapToInt(Integer::intValue).toArray();
    float[] weights = new float[terms.length];
    for (int i = 0; i < terms.length; i++) {
      weights[i] = byHash.get(terms[i]);
    }
    return new Weights(terms, weights);
  }

  public int size() {
    return terms.length;
  }

  public int term(int i) {
    return terms[i];
  }

  public float weight(int i) {
    return weights[i];
  }

  /** 1 for the same terms in the same proportion, 0 where none is in both. */
  double cosine(Weights other) {
    double product = 0;
    for (int i = 0, j = 0; i < terms.length && j < other.terms.length; ) {
      if (terms[i] < other.terms[j]) {
        i++;
      } else if (terms[i] > other.terms[j]) {
        j++;
      } else {
        product += (double) weights[i++] * other.weights[j++];
      }
    }
    return product == 0 ? 0 : product / (length * other.length);
  }

  /** The terms that weigh most, in ascending order. */
  List<Integer> heaviest(int limit) {
    return IntStream.range(0, terms.length)
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> -weights[i]).thenComparing(i -> terms[i]))
        .limit(limit)
        .map(i -> terms[i])
        .sorted()
        .toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Weights that
        && Arrays.equals(terms, that.terms)
        && Arrays.equals(weights, that.weights);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(terms) + Arrays.hashCode(weights);
  }
}

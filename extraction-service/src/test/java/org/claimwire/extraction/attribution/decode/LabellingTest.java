package org.claimwire.extraction.attribution.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LabellingTest {

  private static final int WORDS = 5;

  @Test
  void the_best_labels_are_those_that_trying_all_of_them_finds() {
    Random random = new Random(7);
    for (int round = 0; round < 50; round++) {
      float[][] scores = new float[WORDS][9];
      for (float[] word : scores) {
        for (int k = 0; k < word.length; k++) {
          word[k] = (float) random.nextGaussian();
        }
      }
      double best = Double.NEGATIVE_INFINITY;
      double all = 0;
      int[] bestLabels = null;
      for (int code = 0; code < Math.pow(3, WORDS); code++) {
        int[] labels = labels(code);
        double score = score(scores, labels);
        all += Math.exp(score);
        if (score > best) {
          best = score;
          bestLabels = labels;
        }
      }
      Labelling found = Labelling.of(scores, WORDS);
      assertThat(found.labels()).isEqualTo(bestLabels);
      assertThat(Math.exp(found.logChance())).isCloseTo(Math.exp(best) / all, within(1e-6));
    }
  }

  @Test
  void padding_behind_the_window_counts_for_nothing() {
    float[][] scores = new float[4][9];
    scores[0][Labelling.SOURCE] = 3;
    scores[2][0] = 99;
    assertThat(Labelling.of(scores, 2).labels()).hasSize(2);
    assertThat(Labelling.of(scores, 2).labels()[0]).isEqualTo(Labelling.SOURCE);
  }

  private static int[] labels(int code) {
    int[] labels = new int[WORDS];
    for (int t = 0; t < WORDS; t++) {
      labels[t] = code % 3;
      code /= 3;
    }
    return labels;
  }

  private static double score(float[][] scores, int[] labels) {
    double sum = 0;
    for (int t = 0; t < WORDS; t++) {
      sum += scores[t][3 * (t == 0 ? 0 : labels[t - 1]) + labels[t]];
    }
    return sum;
  }
}

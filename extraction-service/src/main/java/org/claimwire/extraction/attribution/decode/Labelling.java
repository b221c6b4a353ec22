package org.claimwire.extraction.attribution.decode;

/**
 * The best labels of a window under the span head's scores, a conditional random field whose
 * transitions are read off the words.
 *
 * @param labels for each word 0 (neither), 1 (source) or 2 (content)
 * @param logChance log of the chance that the model gives these labels among all labellings
 */
record Labelling(int[] labels, double logChance) {

  static final int SOURCE = 1;
  static final int CONTENT = 2;
  private static final int LABELS = 3;

  /**
   * {@code scores}: words x (3 x label before + label here); the label before the first word is 0.
   */
  static Labelling of(float[][] scores, int length) {
    double[] best = new double[LABELS];
    double[] sum = new double[LABELS];
    for (int label = 0; label < LABELS; label++) {
      best[label] = sum[label] = scores[0][label];
    }
    int[][] back = new int[length][LABELS];
    for (int t = 1; t < length; t++) {
      double[] nextBest = new double[LABELS];
      double[] nextSum = new double[LABELS];
      for (int here = 0; here < LABELS; here++) {
        int from = 0;
        double[] ways = new double[LABELS];
        for (int before = 0; before < LABELS; before++) {
          double score = scores[t][LABELS * before + here];
          ways[before] = sum[before] + score;
          if (best[before] + score > best[from] + scores[t][LABELS * from + here]) {
            from = before;
          }
        }
        back[t][here] = from;
        nextBest[here] = best[from] + scores[t][LABELS * from + here];
        nextSum[here] = logSumExp(ways);
      }
      best = nextBest;
      sum = nextSum;
    }
    int last = 0;
    for (int label = 1; label < LABELS; label++) {
      last = best[label] > best[last] ? label : last;
    }
    int[] labels = new int[length];
    labels[length - 1] = last;
    for (int t = length - 1; t > 0; t--) {
      labels[t - 1] = back[t][labels[t]];
    }
    return new Labelling(labels, best[last] - logSumExp(sum));
  }

  private static double logSumExp(double[] values) {
    double most = Math.max(values[0], Math.max(values[1], values[2]));
    double sum = 0;
    for (double value : values) {
      sum += Math.exp(value - most);
    }
    return most + Math.log(sum);
  }
}

package org.claimwire.extraction.attribution.decode;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that may be a cue; the span head says whether they have a content.
 *
 * @param first number of its first word
 * @param last number of its last word
 * @param anchored whether this is no cue, but the first word of a content that has none
 * @param chance what the tagger gives it, from 0 to 1
 */
public record Candidate(int first, int last, boolean anchored, double chance) {

  static final double LEAST_CHANCE = 0.2;
  private static final int MOST_WORDS = 8;
  private static final int NONE = 0;
  private static final int BEGIN = 1;
  private static final int INSIDE = 2;
  private static final int ANCHOR = 3;

  /** All candidates of a text. {@code chance}: words x (none, begin, inside, anchor). */
  public static List<Candidate> in(float[][] chance) {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < chance.length; i++) {
      float[] here = chance[i];
      boolean goesOn =
          !found.isEmpty()
              && !found.getLast().anchored()
              && found.getLast().last() == i - 1
              && here[INSIDE] > here[BEGIN];
      if (here[BEGIN] >= LEAST_CHANCE && here[BEGIN] >= here[ANCHOR] && !goesOn) {
        int last = lastOf(chance, i);
        found.add(new Candidate(i, last, false, here[BEGIN]));
        i = last;
      } else if (here[ANCHOR] >= LEAST_CHANCE) {
        found.add(new Candidate(i, i, true, here[ANCHOR]));
      }
    }
    return found;
  }

  private static int lastOf(float[][] chance, int first) {
    int last = first;
    while (last + 1 < chance.length && last + 1 - first < MOST_WORDS) {
      float[] next = chance[last + 1];
      if (next[INSIDE] <= Math.max(next[NONE], next[BEGIN])) {
        break;
      }
      last++;
    }
    return last;
  }
}

package org.claimwire.extraction.attribution.decode;

import java.util.List;

/**
 * What the span head reads: for each candidate the words around it, each with what sets it apart.
 * All arrays are candidates x words, shorter windows padded with zeros.
 *
 * @param index number of the word
 * @param distance place of the word, counted so that the candidate's first word is always the same
 * @param role 0 beside the cue, 1 in it, 2 the anchor of a content without a cue
 * @param line lines away from the cue, from -3 to 3, plus 3
 * @param sentence sentences away from the cue, from -3 to 3, plus 3
 * @param quoted 1 inside quotation marks
 * @param shape ordinal of the word's {@link Shape}
 * @param mask 1 where there is a word
 */
public record Windows(
    long[][] index,
    long[][] distance,
    long[][] role,
    long[][] line,
    long[][] sentence,
    long[][] quoted,
    long[][] shape,
    float[][] mask) {

  private static final int LEFT = 48;
  private static final int RIGHT = 64;
  private static final int FAR = 3;

  /** The windows of some candidates of one text. */
  public static Windows of(Words words, List<Candidate> candidates) {
    int rows = candidates.size();
    int longest = candidates.stream().mapToInt(c -> to(c, words) - from(c)).max().orElse(0);
    Windows windows =
        new Windows(
            new long[rows][longest],
            new long[rows][longest],
            new long[rows][longest],
            new long[rows][longest],
            new long[rows][longest],
            new long[rows][longest],
            new long[rows][longest],
            new float[rows][longest]);
    for (int row = 0; row < rows; row++) {
      windows.fill(row, words, candidates.get(row));
    }
    return windows;
  }

  /** The first word of a candidate's window. */
  static int from(Candidate candidate) {
    return Math.max(0, candidate.first() - LEFT);
  }

  /** The word after a candidate's window. */
  static int to(Candidate candidate, Words words) {
    return Math.min(words.size(), candidate.first() + RIGHT);
  }

  private void fill(int row, Words words, Candidate cue) {
    int from = from(cue);
    for (int word = from; word < to(cue, words); word++) {
      int t = word - from;
      boolean inside = word >= cue.first() && word <= cue.last();
      index[row][t] = word;
      distance[row][t] = word - cue.first() + LEFT;
      role[row][t] = !inside ? 0 : cue.anchored() ? 2 : 1;
      line[row][t] = steps(words.line(word) - words.line(cue.first()));
      sentence[row][t] = steps(words.sentence(word) - words.sentence(cue.first()));
      quoted[row][t] = words.quoted(word) ? 1 : 0;
      shape[row][t] = words.shape(word).ordinal();
      mask[row][t] = 1;
    }
  }

  private static int steps(int away) {
    return Math.clamp(away, -FAR, FAR) + FAR;
  }
}

package org.claimwire.extraction.attribution.decode;

import java.util.ArrayList;
import java.util.List;
import org.claimwire.extraction.text.Span;

/**
 * Neighbouring words of one label.
 *
 * @param from number of the first word
 * @param to number after the last word
 */
record Run(int from, int to) {

  static List<Run> of(int[] labels, int wanted, int offset) {
    List<Run> found = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= labels.length; i++) {
      boolean here = i < labels.length && labels[i] == wanted;
      if (here && start < 0) {
        start = i;
      } else if (!here && start >= 0) {
        found.add(new Run(start + offset, i + offset));
        start = -1;
      }
    }
    return found;
  }

  int length() {
    return to - from;
  }

  Span in(Words words) {
    return words.span(from, to - 1);
  }
}

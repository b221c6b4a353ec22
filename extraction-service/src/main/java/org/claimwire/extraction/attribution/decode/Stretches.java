package org.claimwire.extraction.attribution.decode;

import java.util.ArrayList;
import java.util.List;
import org.claimwire.extraction.text.Span;

/** Cuts a very long text, so that work and memory of one reading are bounded. */
public final class Stretches {

  /** Longer than nearly every article; a text beyond it is read in several stretches. */
  private static final int MOST_CHARS = 20_000;

  private Stretches() {}

  /**
   * Neighbouring blocks together as long as they fit. A block that does not fit is cut at its last
   * line break, else blank, within reach, else anywhere.
   */
  public static List<List<Span>> of(String text, List<Span> blocks) {
    List<List<Span>> stretches = new ArrayList<>();
    List<Span> current = new ArrayList<>();
    int size = 0;
    for (Span block : blocks) {
      for (Span part : parts(text, block)) {
        if (size + part.length() > MOST_CHARS && !current.isEmpty()) {
          stretches.add(List.copyOf(current));
          current.clear();
          size = 0;
        }
        current.add(part);
        size += part.length();
      }
    }
    if (!current.isEmpty()) {
      stretches.add(List.copyOf(current));
    }
    return stretches;
  }

  private static List<Span> parts(String text, Span block) {
    List<Span> parts = new ArrayList<>();
    int start = block.start();
    while (block.end() - start > MOST_CHARS) {
      int cut = cut(text, start, start + MOST_CHARS);
      parts.add(new Span(start, cut));
      start = cut;
    }
    parts.add(new Span(start, block.end()));
    return parts;
  }

  private static int cut(String text, int start, int end) {
    int line = text.lastIndexOf('\n', end - 1);
    int blank = line > start ? line : text.lastIndexOf(' ', end - 1);
    if (blank > start) {
      return blank;
    }
    return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
  }
}

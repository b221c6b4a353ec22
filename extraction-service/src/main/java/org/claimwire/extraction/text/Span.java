package org.claimwire.extraction.text;

import java.util.Comparator;

/**
 * Some of the article's words, by their place.
 *
 * @param start index of the first character (UTF-16)
 * @param end index after the last one; greater than start
 */
public record Span(int start, int end) implements Comparable<Span> {

  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  /**
   * @throws IllegalArgumentException for an empty or reversed span: what points at nothing proves
   *     nothing
   */
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("empty span " + start + ".." + end);
    }
  }

  /** The words themselves. */
  public String in(String text) {
    return text.substring(start, end);
  }

  public int length() {
    return end - start;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean contains(int index) {
    return start <= index && index < end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that holds both. */
  public Span to(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}

package org.claimwire.extraction.quotation;

import org.claimwire.extraction.text.Span;

/**
 * Words in quotation marks.
 *
 * @param span with its marks
 * @param words without them
 * @param ending how it ends
 * @param paragraph number of the zone it stands in
 * @param nested whether it stands inside another quotation
 */
public record Quotation(Span span, Span words, Ending ending, int paragraph, boolean nested) {

  /** How a quotation ends. */
  public enum Ending {
    /** With its mark. */
    MARK,
    /** At the end of a paragraph; the next one opens with a mark and goes on. */
    GOES_ON,
    /** Its mark was forgotten. */
    NO_MARK
  }

  /** How many words it has. */
  public int wordCount(String text) {
    return words.in(text).strip().split("[\\s\\u2014]+").length;
  }

  /**
   * Whether it reads as something said rather than a title, a label or a word held up with tongs:
   * it is long, or begins and ends as a sentence does.
   */
  public boolean soundsSpoken(String text) {
    String said = words.in(text).strip();
    int count = wordCount(text);
    boolean begins = Character.isUpperCase(said.codePointAt(0));
    boolean ends = ".,?!…—-".indexOf(said.charAt(said.length() - 1)) >= 0;
    return count >= 6 || begins && ends && count >= 2 || ends && count >= 3;
  }
}

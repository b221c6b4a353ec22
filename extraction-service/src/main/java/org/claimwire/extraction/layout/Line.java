package org.claimwire.extraction.layout;

import java.util.Locale;
import org.claimwire.extraction.text.Span;

/**
 * A line that is not blank, or several that an editor wrapped in the middle of a paragraph.
 *
 * @param span without the white space around it
 * @param words its characters, each white space character replaced by a blank
 */
record Line(Span span, String words) {

  private static final String CLOSERS = "\"'”’»)]";

  int wordCount() {
    return words.split(" +").length;
  }

  /** Whether it ends as a sentence does, closing quotation marks left aside. */
  boolean endsSentence() {
    int last = words.length() - 1;
    while (last > 0 && CLOSERS.indexOf(words.charAt(last)) >= 0) {
      last--;
    }
    return ".!?…".indexOf(words.charAt(last)) >= 0;
  }

  /** Whether a reader takes it for running text: a sentence of some length. */
  boolean isProse() {
    return endsSentence() && wordCount() >= 8 || wordCount() >= 40;
  }

  /**
   * Letters and digits alone, in lower case: two lines that differ in nothing else are the same.
   */
  String key() {
    return key(words);
  }

  static String key(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}

package org.claimwire.query.web;

import org.claimwire.query.reconcile.words.Span;
import org.claimwire.query.reconcile.words.Text;

/**
 * Words of an article within their sentence, which is cut where it is very long.
 *
 * @param before what stands before them in the sentence
 * @param after what stands after them in it
 */
record Excerpt(String before, String words, String after) {

  private static final int AROUND = 240;
  private static final int MOST_WORDS = 600;
  private static final int LONG = 60;

  static Excerpt of(Text text, int start, int end) {
    int from = text.sentenceAt(start).start();
    int to = Math.max(end, text.sentenceAt(end - 1).end());
    String before =
        start - from > AROUND
            ? "… " + fromWord(text.slice(start - AROUND, start))
            : slice(text, from, start);
    String after =
        to - end > AROUND ? toWord(text.slice(end, end + AROUND)) + " …" : slice(text, end, to);
    String words =
        end - start > MOST_WORDS
            ? text.slice(start, start + MOST_WORDS) + " …"
            : slice(text, start, end);
    return new Excerpt(before, words, after);
  }

  static Excerpt of(Text text, Span span) {
    return of(text, span.start(), span.end());
  }

  // Cut between two words; a word longer than all that is shown is cut within.
  private static String fromWord(String words) {
    int space = words.stripTrailing().indexOf(' ');
    return space < 0 ? words : words.substring(space + 1);
  }

  private static String toWord(String words) {
    int space = words.lastIndexOf(' ');
    return space <= 0 ? words : words.substring(0, space);
  }

  private static String slice(Text text, int start, int end) {
    return start < end ? text.slice(start, end) : "";
  }

  /** Whether the words are most of a sentence, where a loud mark would shout. */
  public boolean isLong() {
    return words.length() > LONG;
  }

  /** The sentence without what typesetting makes of it: equal where one outlet copies another. */
  String plain() {
    return (before + words + after)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip()
        .toLowerCase(java.util.Locale.ROOT);
  }
}

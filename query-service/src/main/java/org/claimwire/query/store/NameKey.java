package org.claimwire.query.store;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name as it is compared and indexed: without case, accents and punctuation.
 *
 * <p>An index entry of PostgreSQL holds some 2,700 bytes, and a hostile text can name somebody with
 * ten thousand letters: keys and words are cut well below that.
 */
final class NameKey {

  private static final int MAX_KEY = 200;
  private static final int MAX_WORD = 60;
  private static final int MAX_WORDS = 40;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_IN_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private NameKey() {}

  /** The key of a name; null for null, so that an unknown outlet stays unknown. */
  static String of(String name) {
    return name == null ? null : cut(folded(name), MAX_KEY);
  }

  /** The folded words of a name in the order in which they stand; none for null. */
  static List<String> words(String name) {
    if (name == null) {
      return List.of();
    }
    return Pattern.compile(" ")
        .splitAsStream(folded(name))
        .filter(word -> !word.isEmpty())
        .map(word -> cut(word, MAX_WORD))
        .distinct()
        .limit(MAX_WORDS)
        .toList();
  }

  private static String folded(String name) {
    String unmarked =
        MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String words = NOT_IN_A_WORD.matcher(unmarked.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    // A name without letters or digits is still a name.
    return words.isEmpty() ? name.strip() : words;
  }

  private static String cut(String text, int codePoints) {
    return text.codePointCount(0, text.length()) <= codePoints
        ? text
        : text.substring(0, text.offsetByCodePoints(0, codePoints));
  }
}

package org.claimwire.query.reconcile.conflict;

import java.util.Set;
import org.claimwire.query.reconcile.article.Article;
import org.claimwire.query.reconcile.words.Span;
import org.claimwire.query.reconcile.words.Word;

/** Whether a sentence tells of the event that a story is about, or of another like it. */
final class Occasion {

  private static final Set<String> ANOTHER =
      Set.of("earlier", "previous", "previously", "last", "before", "next", "phone", "telephone");
  private static final int DIGITS_OF_A_YEAR = 4;

  private Occasion() {}

  /** "In an earlier call": what was said or given there is another matter. */
  static boolean isAnother(Article article, Span words) {
    return article.text().words(article.text().sentenceAt(words.start())).stream()
        .anyMatch(word -> ANOTHER.contains(word.form()));
  }

  /** The same where a year tells another occasion too: of this one, outlets print the day. */
  static boolean isAnotherOrDated(Article article, Span words) {
    return isAnother(article, words)
        || article.text().words(article.text().sentenceAt(words.start())).stream()
            .anyMatch(Occasion::isYear);
  }

  private static boolean isYear(Word word) {
    return word.isNumber() && word.form().length() == DIGITS_OF_A_YEAR;
  }
}

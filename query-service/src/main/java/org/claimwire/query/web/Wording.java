package org.claimwire.query.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimwire.query.reconcile.article.Article;
import org.claimwire.query.reconcile.wording.Alignment;
import org.claimwire.query.reconcile.words.Span;
import org.claimwire.query.reconcile.words.Word;

/**
 * An outlet's wording of what another prints more fully.
 *
 * @param changes in the order of the words
 */
record Wording(List<Printed> in, List<Change> changes) {

  /**
   * @param kind kept, cut, added or changed
   * @param was words of the fullest wording; empty where words were added
   * @param is words of this one; empty where words were cut
   */
  record Change(String kind, String was, String is) {

    private static final int LONG = 60;

    /** What was cut, of which the fullest wording above has the rest. */
    public String cut() {
      return Shortened.to(LONG, was);
    }
  }

  /** Words of an article in its own spelling. */
  record Words(Article article, Span span) {

    List<Word> words() {
      return article.text().words(span);
    }

    String exact() {
      return article.exact(span);
    }
  }

  /** Whether one is the other with some words changed, and no other sentence. */
  static boolean isOf(Words fullest, Words other) {
    int shorter = Math.min(fullest.words().size(), other.words().size());
    return Alignment.of(fullest.words(), other.words()).kept() * 2 > shorter;
  }

  static List<Change> between(Words fullest, Words other) {
    List<Change> changes = new ArrayList<>();
    for (Alignment.Change change : Alignment.of(fullest.words(), other.words()).changes()) {
      changes.add(
          new Change(
              change.kind().name().toLowerCase(Locale.ROOT),
              exact(fullest.article(), change.was()),
              exact(other.article(), change.is())));
    }
    return List.copyOf(changes);
  }

  // With what stands between the words, and not in lower case as they are compared.
  private static String exact(Article article, List<Word> words) {
    return words.isEmpty()
        ? ""
        : article.text().slice(words.getFirst().span().start(), words.getLast().span().end());
  }
}

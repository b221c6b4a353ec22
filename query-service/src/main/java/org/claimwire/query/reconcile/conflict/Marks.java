package org.claimwire.query.reconcile.conflict;

import java.util.List;
import org.claimwire.query.reconcile.words.Text;
import org.claimwire.query.reconcile.words.Word;

/** What is printed between the words of a text. */
final class Marks {

  private Marks() {}

  /** Whether one of some marks stands between a word and the word before it. */
  static boolean before(Text text, List<Word> words, int at, String marks) {
    for (int i = words.get(at - 1).span().end(); i < words.get(at).span().start(); i++) {
      if (marks.indexOf(text.pointAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}

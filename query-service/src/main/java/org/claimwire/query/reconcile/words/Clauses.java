package org.claimwire.query.reconcile.words;

import java.util.Set;

/** Where the clause around a place of a text begins and ends: a guess from its marks and words. */
public final class Clauses {

  private static final Set<String> AFTER_COMMA =
      Set.of(
          "and",
          "but",
          "while",
          "which",
          "who",
          "whose",
          "where",
          "although",
          "though",
          "because",
          "when",
          "as",
          "so",
          "yet",
          "or",
          "if");
  private static final Set<String> ALWAYS =
      Set.of("while", "but", "after", "before", "because", "although", "though", "following");

  private Clauses() {}

  public static Span around(Text text, Span place) {
    Span sentence = text.sentenceAt(place.start());
    int start = sentence.start();
    int end = Math.max(sentence.end(), place.end());
    for (Word word : text.words(sentence)) {
      if (breaksBefore(text, sentence, word)) {
        int at = word.span().start();
        if (at <= place.start()) {
          start = at;
        } else if (at >= place.end()) {
          end = Math.min(end, at);
        }
      }
    }
    return new Span(Math.min(start, place.start()), Math.max(end, place.end()));
  }

  private static boolean breaksBefore(Text text, Span sentence, Word word) {
    int before = word.span().start() - 1;
    boolean comma = false;
    while (before > sentence.start() && !Character.isLetterOrDigit(text.pointAt(before))) {
      int point = text.pointAt(before);
      if (point == ';' || point == ':' || point == 0x2014 || point == 0x2013) {
        return true;
      }
      comma |= point == ',';
      before--;
    }
    return ALWAYS.contains(word.form()) || comma && AFTER_COMMA.contains(word.form());
  }
}

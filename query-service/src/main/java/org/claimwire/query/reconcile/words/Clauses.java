package org.claimwire.query.reconcile.words;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  private static final Set<String> ORDERING = Set.of("after", "before", "following");

  /** What a time begins with, where it begins with no number. */
  private static final Set<String> TIMES =
      Stream.concat(
              Stream.of(DayOfWeek.values()).map(day -> day.name().toLowerCase(Locale.ROOT)),
              Stream.of(
                  "nearly", "almost", "two", "three", "four", "five", "six", "seven", "eight",
                  "nine", "ten", "eleven", "twelve"))
          .collect(Collectors.toUnmodifiableSet());

  private Clauses() {}

  public static Span around(Text text, Span place) {
    Span sentence = text.sentenceAt(place.start());
    int start = sentence.start();
    int end = Math.max(sentence.end(), place.end());
    for (Word word : text.words(sentence)) {
      if (breaksBefore(text, sentence, word) && !dates(text, sentence, word)) {
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

  /** "Put out after eight hours", "closed before Sunday": a time is no clause of its own. */
  private static boolean dates(Text text, Span sentence, Word word) {
    return ORDERING.contains(word.form())
        && word.span().end() + 1 < sentence.end()
        && text.words(new Span(word.span().end() + 1, sentence.end())).stream()
            .limit(3)
            .anyMatch(next -> next.isNumber() || TIMES.contains(next.form()));
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

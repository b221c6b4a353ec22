package org.claimwire.query.reconcile.value;

import java.util.List;
import java.util.Set;
import org.claimwire.query.reconcile.article.Article;
import org.claimwire.query.reconcile.words.Span;
import org.claimwire.query.reconcile.words.Word;

/** Counts of those who came to see or to march: each outlet has its own way to say so. */
final class Crowds {

  private static final Set<String> CROWD =
      Set.of("crowd", "audience", "attendance", "gate", "turnout");
  private static final Set<String> WATCHING =
      Set.of("spectator", "onlooker", "concertgoer", "attendee", "marcher", "demonstrator");
  private static final Set<String> COMING =
      Set.of("com", "attend", "gather", "march", "watch", "pack", "flock", "turn", "rally");
  private static final int LEAST = 100;

  private Crowds() {}

  /** Whether an amount counts all who came, and not some of them. */
  static boolean counts(Stated stated) {
    return stated.value() instanceof Value.Much much
        && much.amount().countsPeople()
        && much.amount().value() >= LEAST
        && !stated.ofAnotherOccasion()
        && (isCrowdOf(stated.article(), stated.span())
            || isBefore(stated.article(), stated.span())
            || watches(stated)
            || comes(stated));
  }

  /** "A crowd of 3,500". */
  static boolean isCrowdOf(Article article, Span number) {
    List<Word> before = before(article, number);
    return before.size() > 1
        && before.get(0).form().equals("of")
        && CROWD.contains(before.get(1).stem());
  }

  /** "In front of 3,500 people". */
  private static boolean isBefore(Article article, Span number) {
    List<Word> before = before(article, number);
    return before.size() > 1
        && before.get(0).form().equals("of")
        && before.get(1).form().equals("front");
  }

  private static boolean watches(Stated stated) {
    return stated.article().text().words(stated.span()).stream()
        .anyMatch(word -> WATCHING.contains(word.stem()));
  }

  /** "Some 3,500 people came". */
  private static boolean comes(Stated stated) {
    int end = stated.span().end();
    return end < stated.clause().end()
        && stated.article().text().words(new Span(end, stated.clause().end())).stream()
            .limit(1)
            .anyMatch(word -> COMING.contains(word.stem()));
  }

  /** The words before a place of its sentence, nearest first. */
  private static List<Word> before(Article article, Span place) {
    Span sentence = article.text().sentenceAt(place.start());
    return sentence.start() < place.start()
        ? article.text().words(new Span(sentence.start(), place.start())).reversed()
        : List.of();
  }
}

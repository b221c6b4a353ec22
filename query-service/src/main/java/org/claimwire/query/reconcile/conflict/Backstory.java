package org.claimwire.query.reconcile.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimwire.query.reconcile.article.Article;
import org.claimwire.query.reconcile.article.Claim;
import org.claimwire.query.reconcile.article.Fact;
import org.claimwire.query.reconcile.proposition.Proposition;
import org.claimwire.query.reconcile.proposition.StoryText;
import org.claimwire.query.reconcile.words.Span;
import org.claimwire.query.reconcile.words.Word;

/**
 * What an article tells as earlier than its main event. A past perfect in the outlet's own voice
 * goes back ("relations had soured"), and the simple past that follows stays there, until the
 * paragraph ends or comes to the main event.
 */
final class Backstory {

  private static final Set<String> BETWEEN = Set.of("been", "not", "never", "already", "also");

  private Backstory() {}

  /**
   * @param opening the claim whose past perfect goes back
   * @param told the same claim, or a later one of its paragraph
   */
  record Earlier(Proposition opening, Proposition told) {}

  /** All that the article tells so, in the order of its claims. */
  static List<Earlier> in(Article article, Account account) {
    List<Proposition> own =
        account.propositions().stream()
            .filter(p -> p.article().id().equals(article.id()) && !p.isStatement())
            .toList();
    List<Earlier> earlier = new ArrayList<>();
    for (Proposition opening : own) {
      if (isPastPerfect(article, opening.claim())) {
        int end = end(article, opening, account.story());
        own.stream()
            .filter(p -> sentence(p).start() >= sentence(opening).start() && p.hull().end() <= end)
            .forEach(p -> earlier.add(new Earlier(opening, p)));
      }
    }
    return earlier;
  }

  static Span sentence(Proposition proposition) {
    return proposition.article().text().sentenceAt(proposition.hull().start());
  }

  /** Whether "had" stands before the predicate, with nothing between but adverbs and "been". */
  private static boolean isPastPerfect(Article article, Claim claim) {
    return claim
        .fact()
        .map(Fact::predicate)
        .filter(predicate -> follows(article, predicate.span()))
        .isPresent();
  }

  private static boolean follows(Article article, Span predicate) {
    Span sentence = article.text().sentenceAt(predicate.start());
    List<Word> before =
        article.text().words(sentence).stream()
            .filter(word -> word.span().end() <= predicate.start())
            .toList();
    int last = before.size() - 1;
    while (last >= 0 && isBetween(before.get(last).form())) {
      last--;
    }
    return last >= 0 && before.get(last).form().equals("had");
  }

  private static boolean isBetween(String form) {
    return BETWEEN.contains(form) || form.endsWith("ly");
  }

  private static int end(Article article, Proposition opening, StoryText story) {
    Span first = sentence(opening);
    int end = first.end();
    for (Span sentence : article.text().sentences()) {
      if (sentence.start() < end) {
        continue;
      }
      boolean sameParagraph =
          article.exact(new Span(end - 1, sentence.start() + 1)).indexOf('\n') < 0;
      if (!sameParagraph
          || story.mainEvent().filter(story.terms(article, sentence)::contains).isPresent()) {
        break;
      }
      end = sentence.end();
    }
    return end;
  }
}

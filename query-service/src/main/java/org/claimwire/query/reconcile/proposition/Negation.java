package org.claimwire.query.reconcile.proposition;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.claimwire.query.reconcile.article.Article;
import org.claimwire.query.reconcile.article.Claim;
import org.claimwire.query.reconcile.article.Statement;
import org.claimwire.query.reconcile.lexicon.Concepts;
import org.claimwire.query.reconcile.words.Span;
import org.claimwire.query.reconcile.words.Word;

/** How English says that something is not so. */
final class Negation {

  private static final Set<String> NEGATORS =
      Set.of("not", "never", "no", "nobody", "none", "neither", "nor", "without", "nothing");

  private static final Set<String> REFUSING = Set.of("refus", "declin");

  private static final Set<String> DENYING = Set.of("deny", "denies", "denied", "denying");

  /** How many carrying words a negation reaches. */
  private static final int REACH = 2;

  private Negation() {}

  static boolean isNegator(Word word) {
    return NEGATORS.contains(word.form());
  }

  /** Whether a statement's verb denies: to refuse, or to defend, says nothing against a fact. */
  static boolean denies(Article article, Claim claim) {
    return claim.statement().flatMap(Statement::cue).stream()
        .flatMap(cue -> article.text().words(cue).stream())
        .anyMatch(word -> Concepts.of(word.stem()).equals("DENY") || word.form().equals("never"));
  }

  /** "Refused to concede": what somebody would not do is not so. */
  static boolean refuses(Article article, Claim claim) {
    boolean refusal =
        claim.statement().flatMap(Statement::cue).stream()
            .flatMap(cue -> article.text().words(cue).stream())
            .anyMatch(word -> REFUSING.contains(word.stem()));
    return refusal
        && claim.statement().orElseThrow().content().stream()
            .anyMatch(content -> article.exact(content).startsWith("to "));
  }

  /** The concepts close after a negation, up to the first event: what a stretch says is not so. */
  static SortedSet<String> in(Article article, Span span) {
    SortedSet<String> negated = new TreeSet<>();
    int reach = 0;
    for (Word word : article.text().words(span)) {
      if (isNegator(word) || word.form().endsWith("n't")) {
        reach = REACH;
      } else if (DENYING.contains(word.form())) {
        reach = Integer.MAX_VALUE;
      } else if (reach > 0 && StoryText.matters(word)) {
        String concept = Concepts.of(word.stem());
        negated.add(concept);
        reach = Concepts.isEvent(concept) && reach <= REACH ? 0 : reach - 1;
      }
    }
    return negated;
  }
}

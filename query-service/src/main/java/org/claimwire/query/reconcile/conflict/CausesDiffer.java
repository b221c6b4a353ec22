package org.claimwire.query.reconcile.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.claimwire.query.reconcile.article.Article;
import org.claimwire.query.reconcile.lexicon.Concepts;
import org.claimwire.query.reconcile.proposition.Likeness;
import org.claimwire.query.reconcile.proposition.Proposition;
import org.claimwire.query.reconcile.proposition.StoryText;
import org.claimwire.query.reconcile.words.Clauses;
import org.claimwire.query.reconcile.words.Span;
import org.claimwire.query.reconcile.words.Word;

/** "Caused by a driver" against "caused by a valve". */
final class CausesDiffer implements Rule {

  private static final Set<String> CAUSING = Set.of("CAUSE", "blam");
  private static final double SAME_EFFECT = 0.5;
  private static final double SAME_CAUSE = 0.2;

  @Override
  public String name() {
    return "causes.differ";
  }

  @Override
  public String says() {
    return "The same effect is said to be caused by different things.";
  }

  private record Cause(
      Proposition proposition,
      Span words,
      Span because,
      SortedSet<String> effect,
      SortedSet<String> cause) {}

  @Override
  public List<Conflict> in(Account account) {
    List<Cause> causes = new ArrayList<>();
    account.propositions().forEach(p -> read(account.story(), p).ifPresent(causes::add));
    List<Conflict> conflicts = new ArrayList<>();
    List<Cause> taken = new ArrayList<>();
    for (Cause one : causes) {
      List<Cause> same = new ArrayList<>();
      List<Cause> others = new ArrayList<>();
      for (Cause other : causes) {
        if (!taken.contains(other) && sameEffect(account.story(), one, other)) {
          (sameCause(account.story(), one, other) ? same : others).add(other);
        }
      }
      others.removeIf(other -> same.stream().anyMatch(s -> sameArticle(s, other)));
      if (!others.isEmpty() && !same.isEmpty()) {
        conflicts.add(conflict(same, others));
        taken.addAll(same);
        taken.addAll(others);
      }
    }
    return conflicts;
  }

  private static boolean sameArticle(Cause one, Cause other) {
    return one.proposition().article().id().equals(other.proposition().article().id());
  }

  private static Optional<Cause> read(StoryText story, Proposition proposition) {
    Article article = proposition.article();
    List<Word> words = article.text().words(proposition.hull());
    for (int i = 0; i + 2 < words.size(); i++) {
      boolean by = words.get(i + 1).form().equals("by") || words.get(i + 1).form().equals("on");
      if (i > 0 && by && CAUSING.contains(Concepts.of(words.get(i).stem()))) {
        Span effect =
            new Span(proposition.hull().start(), Math.max(1, words.get(i).span().start()));
        int from = words.get(i + 2).span().start();
        int end =
            Math.min(
                proposition.hull().end(),
                Clauses.around(article.text(), words.get(i + 2).span()).end());
        Span because = new Span(from, Math.max(end, words.get(i + 2).span().end()));
        return Optional.of(
            new Cause(
                proposition,
                new Span(effect.start(), because.end()),
                because,
                story.terms(article, effect),
                story.terms(article, because)));
      }
    }
    return Optional.empty();
  }

  private static boolean sameEffect(StoryText story, Cause one, Cause other) {
    Likeness likeness = story.likeness(one.effect(), other.effect());
    return likeness.contained() >= SAME_EFFECT && likeness.concepts() >= 1;
  }

  private static boolean sameCause(StoryText story, Cause one, Cause other) {
    return story.likeness(one.cause(), other.cause()).contained() >= SAME_CAUSE;
  }

  private Conflict conflict(List<Cause> same, List<Cause> others) {
    return new Conflict(
        Conflict.Kind.CAUSE,
        Conflict.Verdict.CONTRADICTION,
        3,
        "what caused it: "
            + Shortened.of(same.getFirst().proposition().article().exact(same.getFirst().words())),
        "each account names another cause of the same thing",
        List.of(side(same), side(others)),
        name(),
        List.of("causes: " + words(same) + " / " + words(others)));
  }

  private static String words(List<Cause> causes) {
    Cause first = causes.getFirst();
    return Shortened.of(first.proposition().article().exact(first.because()));
  }

  private static Conflict.Side side(List<Cause> causes) {
    return new Conflict.Side(
        words(causes),
        Optional.empty(),
        causes.stream()
            .map(
                c ->
                    new Conflict.Witness(
                        c.proposition().article(), c.proposition().claim(), c.words()))
            .toList());
  }
}

package org.claimwire.query.reconcile.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.claimwire.query.reconcile.article.Article;
import org.claimwire.query.reconcile.lexicon.Concepts;
import org.claimwire.query.reconcile.proposition.Likeness;
import org.claimwire.query.reconcile.proposition.Proposition;
import org.claimwire.query.reconcile.proposition.StoryText;
import org.claimwire.query.reconcile.words.Span;
import org.claimwire.query.reconcile.words.Word;

/**
 * The same event at two places by name. "In" a town and "at" a house agree, so only places that
 * something is at, behind, near, outside or under are compared.
 */
final class PlacesDiffer implements Rule {

  private static final Set<String> AT =
      Set.of("at", "behind", "near", "outside", "beside", "under", "opposite");
  private static final double SAME_EVENT = 0.5;

  @Override
  public String name() {
    return "places.differ";
  }

  @Override
  public String says() {
    return "The same event is put at two places of different names.";
  }

  private record Located(
      Proposition proposition, Span place, SortedSet<String> name, SortedSet<String> event) {}

  @Override
  public List<Conflict> in(Account account) {
    List<Located> located = new ArrayList<>();
    account.propositions().forEach(p -> read(account.story(), p, located));
    List<Conflict> conflicts = new ArrayList<>();
    List<Located> taken = new ArrayList<>();
    for (Located one : located) {
      List<Located> here = new ArrayList<>();
      List<Located> elsewhere = new ArrayList<>();
      for (Located other : located) {
        if (!taken.contains(other) && sameEvent(account.story(), one, other)) {
          if (one.name().equals(other.name())) {
            here.add(other);
          } else if (!knows(one.proposition().article(), other)
              && !knows(other.proposition().article(), one)) {
            elsewhere.add(other);
          }
        }
      }
      if (!elsewhere.isEmpty() && !here.isEmpty()) {
        conflicts.add(conflict(here, elsewhere));
        taken.addAll(here);
        taken.addAll(elsewhere);
      }
    }
    return conflicts;
  }

  /** Whether an article names that place too, and so may mean both. */
  private static boolean knows(Article article, Located located) {
    Set<String> forms = new TreeSet<>();
    article.text().words().forEach(word -> forms.add(word.form()));
    return forms.containsAll(located.name());
  }

  private static void read(StoryText story, Proposition proposition, List<Located> located) {
    Article article = proposition.article();
    List<Word> words = article.text().words(proposition.hull());
    for (int i = 0; i + 1 < words.size(); i++) {
      if (!AT.contains(words.get(i).form())) {
        continue;
      }
      int at = words.get(i + 1).form().equals("the") ? i + 2 : i + 1;
      SortedSet<String> name = new TreeSet<>();
      int end = at;
      while (end < words.size() && words.get(end).capital()) {
        name.add(words.get(end++).form());
      }
      if (name.isEmpty()) {
        continue;
      }
      int last = Math.min(end, words.size() - 1);
      Span place = new Span(words.get(i).span().start(), words.get(last).span().end());
      SortedSet<String> event = new TreeSet<>(proposition.terms());
      event.removeAll(story.terms(article, place));
      located.add(new Located(proposition, place, name, event));
    }
  }

  private static boolean sameEvent(StoryText story, Located one, Located other) {
    Likeness likeness = story.likeness(one.event(), other.event());
    return likeness.contained() >= SAME_EVENT
        && likeness.concepts() >= 3
        && likeness.shared().stream().anyMatch(Concepts::isEvent);
  }

  private Conflict conflict(List<Located> here, List<Located> elsewhere) {
    return new Conflict(
        Conflict.Kind.PLACE,
        Conflict.Verdict.CONTRADICTION,
        2,
        "where: " + Shortened.of(here.getFirst().proposition().words()),
        words(here) + " and " + words(elsewhere) + " are different places",
        List.of(side(here), side(elsewhere)),
        name(),
        List.of("places: " + words(here) + " / " + words(elsewhere)));
  }

  private static String words(List<Located> located) {
    return located.getFirst().proposition().article().exact(located.getFirst().place());
  }

  private static Conflict.Side side(List<Located> located) {
    return new Conflict.Side(
        words(located),
        Optional.empty(),
        located.stream()
            .map(
                l ->
                    new Conflict.Witness(
                        l.proposition().article(), l.proposition().claim(), l.place()))
            .toList());
  }
}

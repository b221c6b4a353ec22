package org.claimwire.query.reconcile.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.claimwire.query.reconcile.article.Article;
import org.claimwire.query.reconcile.lexicon.Concepts;
import org.claimwire.query.reconcile.proposition.Proposition;
import org.claimwire.query.reconcile.proposition.StoryText;
import org.claimwire.query.reconcile.words.Clauses;
import org.claimwire.query.reconcile.words.Span;
import org.claimwire.query.reconcile.words.Word;

/** One account names a person alone, another the same person "and several relatives". */
final class CompanyDiffers implements Rule {

  private static final Set<String> COMPANY =
      Set.of(
          "family",
          "relatives",
          "relative",
          "wife",
          "husband",
          "son",
          "sons",
          "daughter",
          "daughters",
          "children",
          "brother",
          "brothers",
          "sister",
          "sisters",
          "parents",
          "aides",
          "aide",
          "advisers",
          "advisors",
          "colleagues",
          "allies",
          "associates",
          "ministers",
          "deputies",
          "staff",
          "friends",
          "companions");

  @Override
  public String name() {
    return "company.differs";
  }

  @Override
  public String says() {
    return "The same is told of one person alone, and of that person with others.";
  }

  private record Told(
      Proposition proposition, Span words, SortedSet<String> actors, SortedSet<String> deed) {}

  @Override
  public List<Conflict> in(Account account) {
    StoryText story = account.story();
    List<Told> alone = new ArrayList<>();
    List<Told> together = new ArrayList<>();
    for (Proposition proposition : account.propositions()) {
      read(story, proposition, alone, together);
    }
    List<Conflict> conflicts = new ArrayList<>();
    List<Told> taken = new ArrayList<>();
    for (Told with : together) {
      List<Told> without =
          alone.stream()
              .filter(told -> !told.proposition().article().id().equals(articleOf(with)))
              .filter(told -> same(with, told))
              .toList();
      boolean said = taken.stream().anyMatch(t -> t.deed().equals(with.deed()));
      if (!without.isEmpty() && !said) {
        conflicts.add(conflict(with, without));
        taken.add(with);
      }
    }
    return conflicts;
  }

  private static String articleOf(Told told) {
    return told.proposition().article().id();
  }

  private static void read(
      StoryText story, Proposition proposition, List<Told> alone, List<Told> together) {
    Article article = proposition.article();
    for (Word word : article.text().words(proposition.hull())) {
      String deed = Concepts.of(word.stem());
      if (!Concepts.isEvent(deed)) {
        continue;
      }
      Span clause = Clauses.around(article.text(), word.span());
      SortedSet<String> terms = story.terms(article, clause);
      SortedSet<String> what = new TreeSet<>(nouns(article, word, clause));
      what.add(deed);
      Told told = new Told(proposition, clause, StoryText.actorsOf(terms), what);
      boolean accompanied =
          article.text().words(clause).stream()
              .anyMatch(w -> COMPANY.contains(w.form()) && follows(article, w, clause));
      (accompanied ? together : alone).add(told);
    }
  }

  /** The concepts close to the deed: the visa that is revoked. */
  private static List<String> nouns(Article article, Word deed, Span clause) {
    return article.text().words(clause).stream()
        .filter(word -> word.carries() && !word.capital() && word != deed)
        .filter(word -> word.span().distanceTo(deed.span()) < 40)
        .map(word -> Concepts.of(word.stem()))
        .toList();
  }

  /** "and several relatives": joined to a name before it. */
  private static boolean follows(Article article, Word company, Span clause) {
    if (company.span().start() <= clause.start()) {
      return false;
    }
    List<Word> before =
        article.text().words(new Span(clause.start(), company.span().start())).reversed();
    return before.stream().limit(4).anyMatch(word -> word.form().equals("and"))
        && before.stream().limit(6).anyMatch(Word::capital);
  }

  private static boolean same(Told with, Told without) {
    SortedSet<String> actors = new TreeSet<>(with.actors());
    actors.retainAll(without.actors());
    SortedSet<String> deed = new TreeSet<>(with.deed());
    deed.retainAll(without.deed());
    boolean event = deed.stream().anyMatch(Concepts::isEvent);
    boolean thing = deed.stream().anyMatch(concept -> !Concepts.isEvent(concept));
    return !actors.isEmpty() && event && thing;
  }

  private Conflict conflict(Told with, List<Told> without) {
    String words = with.proposition().article().exact(with.words());
    return new Conflict(
        Conflict.Kind.PARTICIPANT,
        Conflict.Verdict.FINER,
        1,
        "who is meant: " + Shortened.of(words),
        "one account names others beside the person that all of them name",
        List.of(
            new Conflict.Side(
                words,
                Optional.empty(),
                List.of(
                    new Conflict.Witness(
                        with.proposition().article(), with.proposition().claim(), with.words()))),
            new Conflict.Side(
                without.getFirst().proposition().article().exact(without.getFirst().words()),
                Optional.empty(),
                without.stream()
                    .map(
                        t ->
                            new Conflict.Witness(
                                t.proposition().article(), t.proposition().claim(), t.words()))
                    .toList())),
        name(),
        List.of("deed: " + String.join(" ", with.deed())));
  }
}

package org.claimwire.query.reconcile.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.claimwire.query.reconcile.article.Article;
import org.claimwire.query.reconcile.article.Entity;
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

  private static final int NAMED_WITHIN = 6;

  @Override
  public String name() {
    return "company.differs";
  }

  @Override
  public String says() {
    return "The same is told of one person alone, and of that person with others.";
  }

  /**
   * @param main what is done
   * @param deed it, and the things named beside it
   */
  private record Told(
      Proposition proposition,
      Span words,
      SortedSet<String> actors,
      String main,
      SortedSet<String> deed,
      Optional<Company> company) {}

  /**
   * @param person the actor who is named with others
   * @param words "Lindqvist and several relatives"
   */
  private record Company(String person, Span words) {}

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
        conflicts.add(conflict(story, with, without));
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
      Span clause = clause(article, word);
      SortedSet<String> what = new TreeSet<>(nouns(article, word, clause));
      what.add(deed);
      SortedSet<String> named =
          Concepts.isDoneToSomebody(deed)
              ? Persons.named(story, article, beside(article, word, clause))
              : StoryText.actorsOf(story.terms(article, clause));
      Optional<Company> company = company(story, article, clause);
      Told told = new Told(proposition, clause, named, deed, what, company);
      (company.isPresent() ? together : alone).add(told);
    }
  }

  /** The clause of a deed; a comma before "and his son" begins no other. */
  private static Span clause(Article article, Word deed) {
    Span clause = Clauses.around(article.text(), deed.span());
    Span sentence = article.text().sentenceAt(deed.span().start());
    int end = clause.end();
    if (end < sentence.end() && joins(article, new Span(end, sentence.end()))) {
      end = Clauses.around(article.text(), new Span(end + 1, end + 2)).end();
    }
    int start = clause.start();
    if (start - 2 >= sentence.start() && joins(article, clause)) {
      start = Clauses.around(article.text(), new Span(start - 2, start - 1)).start();
    }
    return new Span(start, end);
  }

  /** Whether words begin with "and his son". */
  private static boolean joins(Article article, Span words) {
    List<Word> first = article.text().words(words).stream().limit(4).toList();
    return !first.isEmpty()
        && first.getFirst().form().equals("and")
        && first.stream().anyMatch(word -> COMPANY.contains(word.form()));
  }

  /** What stands between the commas on both sides of a word. */
  private static Span beside(Article article, Word word, Span clause) {
    int start = word.span().start();
    while (start > clause.start() && article.text().pointAt(start - 1) != ',') {
      start--;
    }
    int end = word.span().end();
    while (end < clause.end() && article.text().pointAt(end) != ',') {
      end++;
    }
    return new Span(start, end);
  }

  /** The concepts close to the deed: the visa that is revoked. */
  private static List<String> nouns(Article article, Word deed, Span clause) {
    return article.text().words(clause).stream()
        .filter(word -> word.carries() && !word.capital() && word != deed)
        .filter(word -> word.span().distanceTo(deed.span()) < 40)
        .map(word -> Concepts.of(word.stem()))
        .toList();
  }

  /** "Lindqvist and several relatives": others that are joined to a name before them. */
  private static Optional<Company> company(StoryText story, Article article, Span clause) {
    List<Word> words = article.text().words(clause);
    Optional<Company> found = Optional.empty();
    for (int i = 1; i < words.size(); i++) {
      List<Word> before = words.subList(0, i).reversed();
      boolean joined =
          COMPANY.contains(words.get(i).form())
              && before.stream().limit(4).anyMatch(word -> word.form().equals("and"));
      if (joined) {
        boolean members = i + 1 < words.size() && words.get(i + 1).stem().equals("member");
        int end = words.get(members ? i + 1 : i).span().end();
        found =
            before.stream()
                .limit(NAMED_WITHIN)
                .filter(Word::capital)
                .findFirst()
                .flatMap(name -> person(story, article, name, end));
      }
    }
    return found;
  }

  private static Optional<Company> person(StoryText story, Article article, Word name, int end) {
    return StoryText.actorsOf(story.terms(article, name.span())).stream()
        .filter(actor -> story.getActor(actor).type() == Entity.Type.PERSON)
        .findFirst()
        .map(actor -> new Company(actor, new Span(startOf(story, article, name, actor), end)));
  }

  /** Where the full name begins whose last word is given. */
  private static int startOf(StoryText story, Article article, Word name, String actor) {
    int start = name.span().start();
    for (Word word : article.text().words(article.text().sentenceAt(start)).reversed()) {
      boolean before = word.span().end() + 1 == start && word.capital();
      if (before && story.terms(article, word.span()).contains(actor)) {
        start = word.span().start();
      }
    }
    return start;
  }

  private static boolean same(Told with, Told without) {
    SortedSet<String> deed = new TreeSet<>(with.deed());
    deed.retainAll(without.deed());
    boolean toSomebody =
        Concepts.isDoneToSomebody(with.main()) && with.main().equals(without.main());
    boolean event = deed.stream().anyMatch(Concepts::isEvent);
    boolean thing = deed.stream().anyMatch(concept -> !Concepts.isEvent(concept));
    return without.actors().contains(with.company().orElseThrow().person())
        && (toSomebody || event && thing);
  }

  private Conflict conflict(StoryText story, Told with, List<Told> without) {
    Article article = with.proposition().article();
    Company company = with.company().orElseThrow();
    return new Conflict(
        Conflict.Kind.PARTICIPANT,
        Conflict.Verdict.FINER,
        1,
        "who is meant: " + Shortened.of(article.exact(with.words())),
        "one account names others beside the person that all of them name",
        List.of(
            new Conflict.Side(
                article.exact(company.words()),
                Optional.empty(),
                List.of(
                    new Conflict.Witness(
                        with.proposition().article(), with.proposition().claim(), with.words()))),
            new Conflict.Side(
                story.getActor(company.person()).name(),
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

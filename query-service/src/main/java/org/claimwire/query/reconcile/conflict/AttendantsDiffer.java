package org.claimwire.query.reconcile.conflict;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.claimwire.query.reconcile.article.Article;
import org.claimwire.query.reconcile.article.Fact;
import org.claimwire.query.reconcile.article.Participant;
import org.claimwire.query.reconcile.lexicon.Concepts;
import org.claimwire.query.reconcile.proposition.Proposition;
import org.claimwire.query.reconcile.proposition.StoryText;
import org.claimwire.query.reconcile.words.Span;
import org.claimwire.query.reconcile.words.Word;

/** "Marsh and Fenn accompanied the minister" against "present was Marsh". */
final class AttendantsDiffer implements Rule {

  private static final String ATTEND = "ATTEND";
  private static final Set<String> ATTENDING = Set.of("attend", "participate", "take");
  private static final Set<String> PLACING = Set.of("at", "in", "during");
  private static final int PLACED_WITHIN = 4;

  @Override
  public String name() {
    return "attendants.differ";
  }

  @Override
  public String says() {
    return "Accounts of one event name different people who were there.";
  }

  @Override
  public List<Conflict> in(Account account) {
    StoryText story = account.story();
    List<Listing> listings = new ArrayList<>();
    for (Proposition proposition : account.propositions()) {
      Span evidence = proposition.claim().evidence();
      if (!proposition.negated() && !Occasion.isAnotherOrDated(proposition.article(), evidence)) {
        Optional<Span> list = told(story, proposition).or(() -> present(story, proposition));
        list.flatMap(span -> listing(story, proposition, span)).ifPresent(listings::add);
      }
    }
    List<Conflict> conflicts = new ArrayList<>();
    for (List<Listing> slot : Lists.slots(listings, (one, other) -> one.shares(story, other))) {
      Lists.sides(account, slot).ifPresent(sides -> conflicts.add(conflict(sides)));
    }
    return conflicts;
  }

  /** "Marsh and Fenn accompanied the minister", "Marsh attended the talks". */
  private static Optional<Span> told(StoryText story, Proposition proposition) {
    Optional<Fact> fact =
        proposition.claim().statement().isPresent() ? Optional.empty() : proposition.claim().fact();
    return fact.filter(f -> f.subject().isPresent())
        .filter(
            f ->
                f.predicate().lemma().equals("accompany")
                    ? f.object().isPresent()
                    : attends(story, proposition.article(), f)
                        && isMainEvent(story, proposition.article(), f))
        .flatMap(Fact::subject)
        .map(Participant::span);
  }

  /** "Took part", and not "took a lamp". */
  private static boolean attends(StoryText story, Article article, Fact fact) {
    return ATTENDING.contains(fact.predicate().lemma())
        && story.terms(article, fact.predicate().span()).contains(ATTEND);
  }

  /** Whether what somebody attends is what the story is about, or goes without saying. */
  private static boolean isMainEvent(StoryText story, Article article, Fact fact) {
    SortedSet<String> events = new TreeSet<>();
    fact.object().ifPresent(o -> events.addAll(story.terms(article, o.span())));
    fact.arguments().forEach(a -> events.addAll(story.terms(article, a.span())));
    events.removeIf(term -> !Concepts.isEvent(term) || term.equals(ATTEND));
    return events.isEmpty() || events.stream().anyMatch(event -> isMain(story, event));
  }

  private static boolean isMain(StoryText story, String event) {
    return story
        .mainEvent()
        .filter(main -> main.equals(event) || Concepts.isTalks(main) && Concepts.isTalks(event))
        .isPresent();
  }

  /** "Present at the talks was Marsh": up to what is said of Marsh besides. */
  private static Optional<Span> present(StoryText story, Proposition proposition) {
    Article article = proposition.article();
    List<Word> words = article.text().words(proposition.claim().evidence());
    if (words.size() < 3
        || !words.getFirst().form().equals("present")
        || !PLACING.contains(words.get(1).form())) {
      return Optional.empty();
    }
    boolean main =
        words.stream()
            .limit(PLACED_WITHIN)
            .skip(1)
            .anyMatch(word -> isMain(story, Concepts.of(word.stem())));
    int end = words.size() - 1;
    for (int i = PLACED_WITHIN; i < words.size() && end == words.size() - 1; i++) {
      boolean comma = Marks.before(article.text(), words, i, ",");
      if (comma && Set.of("a", "an", "who", "whose").contains(words.get(i).form())) {
        end = i - 1;
      }
    }
    return main && end > 2
        ? Optional.of(new Span(words.get(2).span().start(), words.get(end).span().end()))
        : Optional.empty();
  }

  private static Optional<Listing> listing(StoryText story, Proposition proposition, Span list) {
    Article article = proposition.article();
    SortedSet<String> named = Persons.named(story, article, list);
    Set<String> inOrder = new LinkedHashSet<>();
    for (Word word : article.text().words(list)) {
      story.terms(article, word.span()).stream().filter(named::contains).forEach(inOrder::add);
    }
    List<SortedSet<String>> persons = new ArrayList<>();
    inOrder.forEach(person -> persons.add(new TreeSet<>(Set.of(person))));
    String names =
        inOrder.stream()
            .map(person -> story.getActor(person).name())
            .collect(Collectors.joining(", "));
    return persons.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Listing(proposition, proposition.claim().evidence(), list, persons, names));
  }

  private Conflict conflict(List<Conflict.Side> sides) {
    return new Conflict(
        Conflict.Kind.PARTICIPANT,
        Conflict.Verdict.FINER,
        1,
        "who else was there",
        "the outlets name different people who were there",
        sides,
        name(),
        List.of("lists: " + sides.size()));
  }
}

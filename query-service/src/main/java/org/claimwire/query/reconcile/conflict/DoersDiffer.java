package org.claimwire.query.reconcile.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.claimwire.query.reconcile.article.Entity;
import org.claimwire.query.reconcile.entity.Actor;
import org.claimwire.query.reconcile.lexicon.Concepts;
import org.claimwire.query.reconcile.proposition.Likeness;
import org.claimwire.query.reconcile.proposition.Proposition;
import org.claimwire.query.reconcile.proposition.StoryText;
import org.claimwire.query.reconcile.words.Span;
import org.claimwire.query.reconcile.words.Word;

/** One deed that only one person does, by two people. */
final class DoersDiffer implements Rule {

  // Many may criticise a deal; one gives the order, one wins, one finds it first.
  private static final Set<String> DONE_BY_ONE = Set.of("ORDER", "WIN", "FIND", "APPOINT", "BUY");
  private static final double SAME_DEED = 0.6;

  @Override
  public String name() {
    return "doers.differ";
  }

  @Override
  public String says() {
    return "A deed that one person does is told of two.";
  }

  private record Deed(
      Proposition proposition, Span words, String doer, String deed, SortedSet<String> done) {}

  @Override
  public List<Conflict> in(Account account) {
    List<Deed> deeds = new ArrayList<>();
    account.propositions().forEach(p -> read(account.story(), p).ifPresent(deeds::add));
    List<Conflict> conflicts = new ArrayList<>();
    List<Deed> taken = new ArrayList<>();
    for (Deed one : deeds) {
      TreeMap<String, List<Deed>> byDoer = new TreeMap<>();
      deeds.stream()
          .filter(other -> !taken.contains(other) && sameDeed(account.story(), one, other))
          .forEach(d -> byDoer.computeIfAbsent(d.doer(), k -> new ArrayList<>()).add(d));
      boolean apart =
          byDoer.size() > 1
              && byDoer.values().stream()
                      .flatMap(List::stream)
                      .map(d -> d.proposition().article().id())
                      .distinct()
                      .count()
                  > 1;
      if (apart) {
        conflicts.add(conflict(account.story(), List.copyOf(byDoer.values())));
        byDoer.values().forEach(taken::addAll);
      }
    }
    return conflicts;
  }

  /** The one named person before the deed's verb, in words that name no other. */
  private static Optional<Deed> read(StoryText story, Proposition proposition) {
    List<Word> words = proposition.article().text().words(proposition.claim().evidence());
    Optional<Word> verb =
        words.stream().filter(word -> DONE_BY_ONE.contains(Concepts.of(word.stem()))).findFirst();
    if (verb.isEmpty() || proposition.negated()) {
      return Optional.empty();
    }
    int at = verb.get().span().start();
    if (at <= proposition.claim().evidence().start()
        || verb.get().span().end() >= proposition.claim().evidence().end()) {
      return Optional.empty();
    }
    SortedSet<String> doers =
        persons(
            story,
            story.terms(
                proposition.article(), new Span(proposition.claim().evidence().start(), at)));
    Span after = new Span(verb.get().span().end(), proposition.claim().evidence().end());
    SortedSet<String> done = new TreeSet<>(story.terms(proposition.article(), after));
    done.removeIf(StoryText::isActor);
    return doers.size() == 1 && !done.isEmpty()
        ? Optional.of(
            new Deed(
                proposition,
                proposition.claim().evidence(),
                doers.first(),
                Concepts.of(verb.get().stem()),
                done))
        : Optional.empty();
  }

  private static SortedSet<String> persons(StoryText story, SortedSet<String> terms) {
    SortedSet<String> persons = new TreeSet<>();
    for (String term : StoryText.actorsOf(terms)) {
      Actor actor = story.getActor(term);
      if (actor.type() == Entity.Type.PERSON && actor.name().contains(" ")) {
        persons.add(term);
      }
    }
    return persons;
  }

  private static boolean sameDeed(StoryText story, Deed one, Deed other) {
    Likeness likeness = story.likeness(one.done(), other.done());
    return one.deed().equals(other.deed()) && likeness.contained() >= SAME_DEED;
  }

  private Conflict conflict(StoryText story, List<List<Deed>> sides) {
    List<String> names =
        sides.stream().map(side -> story.getActor(side.getFirst().doer()).name()).toList();
    Deed shortest =
        sides.stream()
            .flatMap(List::stream)
            .min(Comparator.comparingInt(d -> d.words().end() - d.words().start()))
            .orElseThrow();
    return new Conflict(
        Conflict.Kind.PARTICIPANT,
        Conflict.Verdict.CONTRADICTION,
        2,
        "who did it: " + Shortened.of(shortest.proposition().article().exact(shortest.words())),
        "the same deed is told of " + String.join(" and of ", names),
        sides.stream()
            .map(
                side ->
                    new Conflict.Side(
                        story.getActor(side.getFirst().doer()).name(),
                        Optional.empty(),
                        side.stream()
                            .map(
                                d ->
                                    new Conflict.Witness(
                                        d.proposition().article(),
                                        d.proposition().claim(),
                                        d.words()))
                            .toList()))
            .toList(),
        name(),
        List.of("deed: " + shortest.deed(), "doers: " + String.join(", ", names)));
  }
}

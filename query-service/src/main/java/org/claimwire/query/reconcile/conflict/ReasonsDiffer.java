package org.claimwire.query.reconcile.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.claimwire.query.reconcile.lexicon.Concepts;
import org.claimwire.query.reconcile.proposition.Likeness;
import org.claimwire.query.reconcile.proposition.StoryText;
import org.claimwire.query.reconcile.words.Word;

/**
 * "The permit was revoked over a speech" against "a march led to the revocation of the permit".
 * Much has more than one reason, so these do not contradict each other.
 */
final class ReasonsDiffer implements Rule {

  private static final double SAME_EFFECT = 0.6;
  private static final double SAME_THING = 0.4;
  private static final double SAME_CAUSE = 0.5;
  private static final int NAMED_SHORTLY = 3;
  private static final int FEW_TERMS = 4;

  @Override
  public String name() {
    return "reasons.differ";
  }

  @Override
  public String says() {
    return "The same thing is said to have come of different things, which may all be true.";
  }

  @Override
  public List<Conflict> in(Account account) {
    List<Explanation> explanations = Explanations.in(account.story(), account.propositions());
    List<Conflict> conflicts = new ArrayList<>();
    List<Explanation> taken = new ArrayList<>();
    for (Explanation one : explanations) {
      List<List<Explanation>> byCause = new ArrayList<>();
      for (Explanation other : explanations) {
        if (!taken.contains(other) && sameEffect(account.story(), one, other)) {
          byCause.stream()
              .filter(side -> side.stream().anyMatch(s -> sameCause(account.story(), s, other)))
              .findFirst()
              .ifPresentOrElse(
                  side -> side.add(other), () -> byCause.add(new ArrayList<>(List.of(other))));
        }
      }
      if (byCause.size() > 1 && differ(account, byCause)) {
        conflicts.add(conflict(byCause));
        byCause.forEach(taken::addAll);
      }
    }
    return conflicts;
  }

  /** Whether two sources have a cause that the other does not give. */
  private static boolean differ(Account account, List<List<Explanation>> byCause) {
    List<Set<String>> origins =
        byCause.stream()
            .map(
                side ->
                    side.stream()
                        .map(e -> account.origins().getOf(e.article().id()).id())
                        .collect(Collectors.toSet()))
            .toList();
    return origins.stream()
        .anyMatch(
            one ->
                origins.stream()
                    .anyMatch(other -> !one.containsAll(other) && !other.containsAll(one)));
  }

  private static boolean sameEffect(StoryText story, Explanation one, Explanation other) {
    Likeness likeness = story.likeness(one.effectTerms(), other.effectTerms());
    SortedSet<String> concepts = new TreeSet<>(likeness.shared());
    concepts.removeIf(StoryText::isActor);
    boolean event = concepts.stream().anyMatch(Concepts::isEvent);
    boolean thing = concepts.stream().anyMatch(concept -> !Concepts.isEvent(concept));
    boolean toSomebody =
        likeness.actors() > 0 && concepts.stream().anyMatch(ReasonsDiffer::isOfSomebody);
    return one == other
        || toSomebody
        || event && thing && likeness.contained() >= SAME_THING
        || likeness.contained() >= SAME_EFFECT && likeness.concepts() >= 2
        || areTalks(story, one) && areTalks(story, other);
  }

  private static boolean isOfSomebody(String concept) {
    return Concepts.isDoneToSomebody(concept) || concept.equals("RESIGN");
  }

  /** "Opened the door for dialogue": the talks that the story is about, and nothing else. */
  private static boolean areTalks(StoryText story, Explanation explanation) {
    return story.mainEvent().filter(Concepts::isTalks).isPresent()
        && explanation.effectTerms().size() <= NAMED_SHORTLY
        && explanation.effectTerms().stream()
            .filter(term -> !StoryText.isActor(term))
            .allMatch(Concepts::isTalks);
  }

  private static boolean sameCause(StoryText story, Explanation one, Explanation other) {
    return story.likeness(one.causeTerms(), other.causeTerms()).contained() >= SAME_CAUSE
        && !addsAnother(story, one, other)
        && !addsAnother(story, other, one);
  }

  /** "The raid and the call" adds the raid to the call that another gives. */
  private static boolean addsAnother(StoryText story, Explanation one, Explanation other) {
    List<SortedSet<String>> named = Listing.items(story, one.article(), one.because());
    return named.size() > 1
        && named.stream()
            .filter(item -> item.size() <= FEW_TERMS || item.stream().anyMatch(Concepts::isEvent))
            .anyMatch(item -> story.likeness(item, other.causeTerms()).contained() < SAME_CAUSE);
  }

  private Conflict conflict(List<List<Explanation>> byCause) {
    Explanation shortest =
        byCause.stream()
            .flatMap(List::stream)
            .min(
                Comparator.comparing(ReasonsDiffer::readsIll)
                    .thenComparing(e -> e.effect().end() - e.effect().start()))
            .orElseThrow();
    return new Conflict(
        Conflict.Kind.CAUSE,
        Conflict.Verdict.FINER,
        1,
        "why: " + Shortened.of(shortest.article().exact(shortest.effect())),
        "each account gives another reason for the same thing, and both may hold",
        byCause.stream().map(ReasonsDiffer::side).toList(),
        name(),
        List.of("effect: " + String.join(" ", shortest.effectTerms())));
  }

  /** "Imposed sanctions" and "the ministry to revoke" are no headings. */
  private static boolean readsIll(Explanation explanation) {
    List<Word> words = explanation.article().text().words(explanation.effect());
    return words.stream().filter(Word::carries).count() < NAMED_SHORTLY
        || words.stream().anyMatch(word -> word.form().equals("to"));
  }

  private static Conflict.Side side(List<Explanation> causes) {
    Explanation first = causes.getFirst();
    return new Conflict.Side(
        first.article().exact(first.because()),
        Optional.empty(),
        causes.stream().map(Explanation::witness).toList());
  }
}

package org.claimwire.query.reconcile.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.claimwire.query.reconcile.lexicon.Concepts;
import org.claimwire.query.reconcile.proposition.Likeness;
import org.claimwire.query.reconcile.proposition.Nearness;
import org.claimwire.query.reconcile.proposition.Proposition;
import org.claimwire.query.reconcile.proposition.StoryText;
import org.claimwire.query.reconcile.value.Stated;
import org.claimwire.query.reconcile.wording.Alignment;
import org.claimwire.query.reconcile.wording.Quotation;

/**
 * Joins claims that say the same: pairs from the likest down, and two groups become one only where
 * their members are alike on average.
 */
public final class Groups {

  private static final double ALIKE = 0.70;
  private static final double ALIKE_ON_AVERAGE = 0.54;

  private static final double SPEAKERS = 0.1;

  /** What two wordings of one utterance score: nothing is more alike. */
  private static final double SAME_UTTERANCE = 2;

  private final StoryText story;
  private final Nearness nearness;
  private final List<List<Quotation>> utterances;
  private final Map<Proposition, Set<Integer>> utterancesOf = new HashMap<>();

  public Groups(StoryText story, Nearness nearness, List<List<Quotation>> utterances) {
    this.story = story;
    this.nearness = nearness;
    this.utterances = utterances;
    for (int i = 0; i < utterances.size(); i++) {
      for (Quotation quotation : utterances.get(i)) {
        utterancesOf.computeIfAbsent(quotation.proposition(), p -> new HashSet<>()).add(i);
      }
    }
  }

  private record Pair(Proposition one, Proposition other, double score) {}

  /**
   * The groups of a story's propositions that more than one article carries, in the order of the
   * story; then those of its amounts.
   */
  public List<Group> among(List<Proposition> propositions, List<List<Stated>> slots) {
    Map<Proposition, List<Proposition>> groupOf = new HashMap<>();
    propositions.forEach(p -> groupOf.put(p, new ArrayList<>(List.of(p))));
    for (Pair pair : pairs(propositions)) {
      List<Proposition> one = groupOf.get(pair.one());
      List<Proposition> other = groupOf.get(pair.other());
      if (one != other && average(one, other) >= ALIKE_ON_AVERAGE) {
        one.addAll(other);
        other.forEach(p -> groupOf.put(p, one));
      }
    }
    List<Group> groups = new ArrayList<>();
    propositions.stream()
        .map(groupOf::get)
        .filter(group -> articles(group) > 1)
        .distinct()
        .forEach(members -> groups.add(group(members)));
    groups.addAll(SameMeasure.in(slots, propositions));
    return groups;
  }

  private static long articles(List<Proposition> group) {
    return group.stream().map(p -> p.article().id()).distinct().count();
  }

  private List<Pair> pairs(List<Proposition> propositions) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < propositions.size(); i++) {
      for (int j = i + 1; j < propositions.size(); j++) {
        Proposition one = propositions.get(i);
        Proposition other = propositions.get(j);
        score(one, other)
            .filter(s -> s >= ALIKE)
            .ifPresent(s -> pairs.add(new Pair(one, other, s)));
      }
    }
    pairs.sort(
        Comparator.comparing((Pair p) -> -p.score())
            .thenComparing(p -> p.one().article().id())
            .thenComparing(p -> p.one().claim().id())
            .thenComparing(p -> p.other().article().id())
            .thenComparing(p -> p.other().claim().id()));
    return pairs;
  }

  private double average(List<Proposition> one, List<Proposition> other) {
    return one.stream()
        .flatMapToDouble(a -> other.stream().mapToDouble(b -> score(a, b).orElse(0.0)))
        .average()
        .orElse(0);
  }

  /**
   * How much two claims say the same; empty where they cannot. What they share counts by its
   * rarity, events before things; the model's opinion alone never suffices.
   */
  private Optional<Double> score(Proposition one, Proposition other) {
    if (shareUtterance(one, other)) {
      return Optional.of(SAME_UTTERANCE);
    }
    Likeness likeness = story.likeness(one.terms(), other.terms());
    if (likeness.shared().isEmpty() || contrary(one, other, likeness)) {
      return Optional.empty();
    }
    long events = likeness.shared().stream().filter(Concepts::isEvent).count();
    return Optional.of(
        0.5 * nearness.between(one, other)
            + 0.04 * Math.min(likeness.sharedWeight(), 15)
            + 0.16 * Math.min(events, 2)
            + speakers(one, other));
  }

  /** What one says of a thing is seldom what another says of it. */
  private static double speakers(Proposition one, Proposition other) {
    if (one.speaker().isEmpty() || other.speaker().isEmpty()) {
      return 0;
    }
    return one.speaker().equals(other.speaker()) ? SPEAKERS : -SPEAKERS;
  }

  private boolean shareUtterance(Proposition one, Proposition other) {
    Set<Integer> own = utterancesOf.getOrDefault(one, Set.of());
    return utterancesOf.getOrDefault(other, Set.of()).stream().anyMatch(own::contains);
  }

  private static boolean contrary(Proposition one, Proposition other, Likeness likeness) {
    boolean negated =
        likeness.shared().stream()
            .anyMatch(term -> one.denied().contains(term) != other.denied().contains(term));
    boolean opposed =
        one.terms().stream()
            .filter(concept -> !other.terms().contains(concept))
            .anyMatch(
                concept ->
                    other.terms().stream()
                        .filter(o -> !one.terms().contains(o))
                        .anyMatch(o -> Concepts.opposed(concept, o)));
    return negated || opposed;
  }

  private Group group(List<Proposition> members) {
    List<Proposition> ordered =
        members.stream()
            .sorted(
                Comparator.comparing((Proposition p) -> p.article().id())
                    .thenComparing(Proposition::hull)
                    .thenComparing(p -> p.claim().id()))
            .toList();
    List<Group.Wording> wordings = wordings(ordered);
    return new Group(
        statement(ordered).claim().text(),
        ordered.stream().map(p -> new Group.Member(p, p.hull())).toList(),
        wordings,
        wordings.isEmpty()
            ? new Group.Basis.Meaning(shared(ordered))
            : new Group.Basis.Utterance(wordings.getFirst().quotation().text()));
  }

  /** The utterance that most members quote, each wording against the fullest; the fullest first. */
  private List<Group.Wording> wordings(List<Proposition> members) {
    List<Quotation> quoted =
        utterances.stream()
            .map(u -> u.stream().filter(q -> members.contains(q.proposition())).toList())
            .filter(u -> u.stream().map(q -> q.proposition().article().id()).distinct().count() > 1)
            .max(Comparator.comparingInt(List::size))
            .orElse(List.of())
            .stream()
            .sorted(Comparator.comparingInt((Quotation q) -> -q.words().size()))
            .toList();
    return quoted.stream()
        .map(q -> new Group.Wording(q, Alignment.of(quoted.getFirst().words(), q.words())))
        .toList();
  }

  /** The member most like the others; of equals the shortest. */
  private Proposition statement(List<Proposition> members) {
    return members.stream()
        .min(
            Comparator.comparing((Proposition p) -> -average(List.of(p), members))
                .thenComparing(p -> p.claim().text().length())
                .thenComparing(p -> p.claim().id()))
        .orElseThrow();
  }

  private List<String> shared(List<Proposition> members) {
    TreeSet<String> shared = new TreeSet<>(members.getFirst().terms());
    members.forEach(member -> shared.retainAll(member.terms()));
    return shared.stream()
        .map(term -> StoryText.isActor(term) ? story.getActor(term).name() : term)
        .sorted()
        .toList();
  }
}

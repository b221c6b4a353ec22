package org.claimwire.query.reconcile.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.claimwire.query.reconcile.lexicon.Concepts;
import org.claimwire.query.reconcile.proposition.Likeness;
import org.claimwire.query.reconcile.proposition.Proposition;
import org.claimwire.query.reconcile.proposition.StoryText;

/**
 * Joins claims that say the same: pairs from the likest down, and two groups become one only where
 * their members are alike on average.
 */
public final class Groups {

  private static final double ALIKE = 0.5;
  private static final double ALIKE_ON_AVERAGE = 0.36;

  private final StoryText story;
  private final Nearness nearness;

  public Groups(StoryText story, Nearness nearness) {
    this.story = story;
    this.nearness = nearness;
  }

  /** A pair that may say the same; score 1 and above for the same words. */
  private record Pair(Proposition one, Proposition other, double score) {}

  public List<Group> among(List<Proposition> propositions) {
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
    return propositions.stream()
        .map(groupOf::get)
        .filter(group -> articles(group) > 1)
        .distinct()
        .map(this::group)
        .toList();
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

  /** How much two claims say the same; empty where they cannot. */
  private Optional<Double> score(Proposition one, Proposition other) {
    Likeness likeness = story.likeness(one.terms(), other.terms());
    if (likeness.shared().isEmpty() || one.negated() != other.negated() || opposed(one, other)) {
      return Optional.empty();
    }
    return Optional.of(
        0.5 * nearness.between(one, other) + 0.3 * likeness.contained() + likeness.overlap());
  }

  private static boolean opposed(Proposition one, Proposition other) {
    for (String concept : one.terms()) {
      if (!other.terms().contains(concept)) {
        for (String o : other.terms()) {
          if (Concepts.opposed(concept, o) && !one.terms().contains(o)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private Group group(List<Proposition> members) {
    List<Proposition> ordered =
        members.stream()
            .sorted(
                Comparator.comparing((Proposition p) -> p.article().id())
                    .thenComparing(Proposition::hull)
                    .thenComparing(p -> p.claim().id()))
            .toList();
    return new Group(
        statement(ordered).claim().text(),
        ordered.stream().map(p -> new Group.Member(p, p.hull())).toList(),
        List.of("shared: " + String.join(" ", shared(ordered))));
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

  private TreeSet<String> shared(List<Proposition> members) {
    TreeSet<String> shared = new TreeSet<>(members.getFirst().terms());
    members.forEach(member -> shared.retainAll(member.terms()));
    TreeSet<String> readable = new TreeSet<>();
    shared.forEach(
        term -> readable.add(StoryText.isActor(term) ? story.getActor(term).name() : term));
    return readable;
  }
}

package org.claimwire.query.reconcile.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.claimwire.query.reconcile.article.Entity;
import org.claimwire.query.reconcile.lexicon.Concepts;
import org.claimwire.query.reconcile.proposition.Nearness;
import org.claimwire.query.reconcile.proposition.Proposition;
import org.claimwire.query.reconcile.proposition.StoryText;
import org.claimwire.query.reconcile.wording.Quotation;

/**
 * How much the claims of a story say the same, pair by pair; 0 for claims that cannot. What they
 * share counts by its rarity, events before things; the model's opinion alone never suffices.
 *
 * <p>A large story has millions of pairs, so terms are numbered once and a pair is a walk along two
 * arrays.
 */
final class Scores {

  private static final double NEARNESS = 0.5;
  private static final double WEIGHT = 0.04;
  private static final double MOST_WEIGHT = 15;
  private static final double EVENT = 0.16;
  private static final int MOST_EVENTS = 2;
  private static final double OVERLAP = 0.1;
  private static final double SPEAKERS = 0.1;
  private static final double OTHER_PEOPLE = 0.05;

  /** What two wordings of one utterance score: nothing is more alike. */
  private static final double SAME_UTTERANCE = 2;

  /** A concept of a claim, and one that undoes it; both by number. */
  private record Opposition(int concept, int opposite) {}

  private final List<Proposition> propositions;
  private final Nearness nearness;
  private final double[] weightOf;
  private final BitSet events = new BitSet();
  private final BitSet people = new BitSet();
  private final List<int[]> terms = new ArrayList<>();
  private final List<Double> weights = new ArrayList<>();
  private final List<BitSet> denied = new ArrayList<>();
  private final List<List<Opposition>> oppositions = new ArrayList<>();
  private final List<BitSet> utterances = new ArrayList<>();

  Scores(
      List<Proposition> propositions,
      StoryText story,
      Nearness nearness,
      List<List<Quotation>> utterances) {
    this.propositions = propositions;
    this.nearness = nearness;
    SortedSet<String> known = new TreeSet<>();
    propositions.forEach(p -> known.addAll(p.terms()));
    Map<String, Integer> numbers = new HashMap<>();
    weightOf = new double[known.size()];
    for (String term : known) {
      int number = numbers.size();
      numbers.put(term, number);
      weightOf[number] = story.weight(term);
      events.set(number, Concepts.isEvent(term));
      people.set(number, isPerson(term, story));
    }
    Map<Proposition, BitSet> quoted = quoted(utterances);
    for (Proposition proposition : propositions) {
      int[] own = proposition.terms().stream().mapToInt(numbers::get).toArray();
      terms.add(own);
      weights.add(Arrays.stream(own).mapToDouble(number -> weightOf[number]).sum());
      BitSet negated = new BitSet();
      proposition.denied().stream()
          .filter(numbers::containsKey)
          .forEach(t -> negated.set(numbers.get(t)));
      denied.add(negated);
      List<Opposition> opposed = new ArrayList<>();
      for (String term : proposition.terms()) {
        for (String opposite : Concepts.opposites(term)) {
          if (numbers.containsKey(opposite)) {
            opposed.add(new Opposition(numbers.get(term), numbers.get(opposite)));
          }
        }
      }
      oppositions.add(opposed);
      this.utterances.add(quoted.getOrDefault(proposition, new BitSet()));
    }
  }

  private static Map<Proposition, BitSet> quoted(List<List<Quotation>> utterances) {
    Map<Proposition, BitSet> quoted = new HashMap<>();
    for (int i = 0; i < utterances.size(); i++) {
      for (Quotation quotation : utterances.get(i)) {
        quoted.computeIfAbsent(quotation.proposition(), p -> new BitSet()).set(i);
      }
    }
    return quoted;
  }

  int size() {
    return propositions.size();
  }

  double between(int one, int other) {
    return between(one, other, 0);
  }

  /** The score of two claims, or 0 where it is less than that. */
  double between(int one, int other, double least) {
    if (utterances.get(one).intersects(utterances.get(other))) {
      return SAME_UTTERANCE;
    }
    int[] a = terms.get(one);
    int[] b = terms.get(other);
    double weight = 0;
    int shared = 0;
    int sharedEvents = 0;
    boolean samePeople = false;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] < b[j]) {
        i++;
      } else if (a[i] > b[j]) {
        j++;
      } else {
        if (denied.get(one).get(a[i]) != denied.get(other).get(a[i])) {
          return 0;
        }
        shared++;
        weight += weightOf[a[i]];
        sharedEvents += events.get(a[i]) ? 1 : 0;
        samePeople |= people.get(a[i]);
        i++;
        j++;
      }
    }
    if (shared == 0) {
      return 0;
    }
    boolean otherPeople = !samePeople && (namesPeople(a) || namesPeople(b));
    double said =
        WEIGHT * Math.min(weight, MOST_WEIGHT)
            + EVENT * Math.min(sharedEvents, MOST_EVENTS)
            + OVERLAP * weight / (weights.get(one) + weights.get(other) - weight)
            + speakers(one, other)
            - (otherPeople ? OTHER_PEOPLE : 0);
    if (NEARNESS + said < least || opposed(one, other)) {
      return 0;
    }
    double score =
        NEARNESS * nearness.between(propositions.get(one), propositions.get(other)) + said;
    return score < least ? 0 : score;
  }

  private static boolean isPerson(String term, StoryText story) {
    return StoryText.isActor(term) && story.getActor(term).type() == Entity.Type.PERSON;
  }

  private boolean namesPeople(int[] own) {
    return Arrays.stream(own).anyMatch(people::get);
  }

  /** What one says of a thing is seldom what another says of it. */
  private double speakers(int one, int other) {
    Proposition first = propositions.get(one);
    Proposition second = propositions.get(other);
    if (first.speaker().isEmpty() || second.speaker().isEmpty()) {
      return 0;
    }
    return first.speaker().equals(second.speaker()) ? SPEAKERS : -SPEAKERS;
  }

  /** Whether the one has a concept that undoes one of the other's, and not both have both. */
  private boolean opposed(int one, int other) {
    return oppositions.get(one).stream()
        .anyMatch(
            o -> has(other, o.opposite()) && !has(one, o.opposite()) && !has(other, o.concept()));
  }

  private boolean has(int proposition, int term) {
    return Arrays.binarySearch(terms.get(proposition), term) >= 0;
  }
}

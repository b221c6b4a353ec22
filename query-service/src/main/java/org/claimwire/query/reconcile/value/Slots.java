package org.claimwire.query.reconcile.value;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.claimwire.query.reconcile.article.Entity;
import org.claimwire.query.reconcile.lexicon.Concepts;
import org.claimwire.query.reconcile.measure.Amount;
import org.claimwire.query.reconcile.measure.Comparison;
import org.claimwire.query.reconcile.proposition.Likeness;
import org.claimwire.query.reconcile.proposition.StoryText;

/** Decides which stated values answer the same question, and puts these together. */
public final class Slots {

  /** No two outlets print amounts that far apart of one thing: they speak of two things. */
  private static final double FARTHEST = 20;

  private static final int SHARED_LEAD = 2;

  private static final Set<String> TOLL = Set.of("KILL", "INJURE");

  private final StoryText story;
  private final Optional<String> mainEvent;

  public Slots(StoryText story) {
    this.story = story;
    this.mainEvent = story.mainEvent();
  }

  /**
   * Values that answer one question: how long the meeting lasted, say. A value joins others only
   * where it answers the question of most of them, so that no chain of likes drifts elsewhere.
   */
  public List<List<Stated>> of(List<Stated> values) {
    List<BitSet> same = same(values);
    List<List<Integer>> slots = new ArrayList<>();
    IntStream.range(0, values.size()).forEach(i -> slots.add(new ArrayList<>(List.of(i))));
    boolean merged = true;
    while (merged) {
      merged = false;
      for (int i = 0; i < slots.size(); i++) {
        for (int j = slots.size() - 1; j > i; j--) {
          if (mostlySame(slots.get(i), slots.get(j), values, same)) {
            slots.get(i).addAll(slots.remove(j));
            merged = true;
          }
        }
      }
    }
    return slots.stream().map(slot -> slot.stream().map(values::get).toList()).toList();
  }

  /** For each value which others answer the same question: slots ask it over and over. */
  private List<BitSet> same(List<Stated> values) {
    List<BitSet> same = new ArrayList<>();
    values.forEach(value -> same.add(new BitSet()));
    for (int i = 0; i < values.size(); i++) {
      for (int j = i + 1; j < values.size(); j++) {
        if (sameQuestion(values.get(i), values.get(j))) {
          same.get(i).set(j);
          same.get(j).set(i);
        }
      }
    }
    return same;
  }

  private static boolean mostlySame(
      List<Integer> one, List<Integer> other, List<Stated> values, List<BitSet> same) {
    int alike = 0;
    int across = 0;
    for (int a : one) {
      for (int b : other) {
        boolean within = values.get(a).article().id().equals(values.get(b).article().id());
        across += within ? 0 : 1;
        alike += same.get(a).get(b) ? within && across > 0 ? 0 : 1 : 0;
      }
    }
    return alike > 0 && 2 * alike >= across;
  }

  /** Whether two values answer the same question; symmetric. */
  public boolean sameQuestion(Stated one, Stated other) {
    if (one.article().id().equals(other.article().id())) {
      return sameQuestionWithin(one, other);
    }
    return switch (one.value()) {
      case Value.Much much ->
          other.value() instanceof Value.Much m
              && much.amount().to(m.amount()) != Comparison.INCOMPARABLE
              && !tooFarApart(much.amount(), m.amount())
              && sameAmount(one, other, much.amount());
      case Value.At at -> isTime(other) && sameTime(one, other);
      case Value.Sometime sometime -> isTime(other) && sameTime(one, other);
    };
  }

  /** Whether another article answers the same question otherwise, so that both cannot be right. */
  public boolean contradicts(Stated one, Stated other) {
    return !one.article().id().equals(other.article().id())
        && one.value().to(other.value()) == Comparison.CONTRADICTION
        && sameQuestion(one, other);
  }

  private static boolean tooFarApart(Amount amount, Amount with) {
    double larger = Math.max(amount.inBaseUnits(), with.inBaseUnits());
    double smaller = Math.min(amount.inBaseUnits(), with.inBaseUnits());
    return larger > FARTHEST * smaller;
  }

  /**
   * An article that says two things of one question says them in two sentences, in nearly the same
   * words: "opened in 1894" and "opened in 1912".
   */
  private static boolean sameQuestionWithin(Stated one, Stated other) {
    SortedSet<String> lead = new TreeSet<>(one.lead());
    lead.retainAll(other.lead());
    boolean apart =
        !one.article()
            .text()
            .sentenceAt(one.span().start())
            .overlaps(other.article().text().sentenceAt(other.span().start()));
    return apart
        && lead.size() >= SHARED_LEAD
        && one.event().equals(other.event())
        && one.value().to(other.value()) != Comparison.INCOMPARABLE;
  }

  private static boolean isTime(Stated stated) {
    return switch (stated.value()) {
      case Value.At at -> true;
      case Value.Sometime sometime -> true;
      case Value.Much much -> false;
    };
  }

  private boolean sameAmount(Stated one, Stated other, Amount amount) {
    if (one.ofAnotherOccasion() != other.ofAnotherOccasion()) {
      return false;
    }
    Likeness likeness = story.likeness(one.about(), other.about());
    if (amount.isDuration()) {
      return sameDuration(one, other, likeness);
    }
    if (sameWhole(one, other) || sameToll(one, other) || sameCrowd(one, other)) {
      return true;
    }
    return amount.isCount()
        ? sameThing(one, other)
            && (likeness.shared().size() >= 2 || sameEventBeside(one, other))
            && likeness.contained() >= 0.4
        : likeness.shared().size() >= 2
            && likeness.contained() >= (sameDeed(one, other, likeness) ? 0.25 : 0.45);
  }

  /** The same event with the same actor: the rest of the clause may tell what it likes. */
  private static boolean sameDeed(Stated one, Stated other, Likeness likeness) {
    return likeness.actors() >= 1 && one.event().isPresent() && one.event().equals(other.event());
  }

  /** How many were killed or hurt in what the story is about: told in many ways, but one number. */
  private boolean sameToll(Stated one, Stated other) {
    return mainEvent.filter(TOLL::contains).isPresent()
        && isToll(one)
        && isToll(other)
        && one.event().equals(other.event());
  }

  /** How many came to what the story is about, unless two places tell two crowds apart. */
  private boolean sameCrowd(Stated one, Stated other) {
    if (!Crowds.counts(one) || !Crowds.counts(other)) {
      return false;
    }
    SortedSet<String> here = places(one);
    SortedSet<String> there = places(other);
    return here.isEmpty() || there.isEmpty() || here.stream().anyMatch(there::contains);
  }

  private SortedSet<String> places(Stated stated) {
    SortedSet<String> places =
        story.terms(stated.article(), stated.article().text().sentenceAt(stated.span().start()));
    places.removeIf(
        term -> !StoryText.isActor(term) || story.getActor(term).type() != Entity.Type.PLACE);
    return places;
  }

  private static boolean isToll(Stated stated) {
    return stated.value() instanceof Value.Much much
        && much.amount().countsPeople()
        && !stated.ofAnotherOccasion()
        && stated.event().filter(TOLL::contains).isPresent()
        && stated.isBesideItsEvent();
  }

  /** "Turnout was 67 percent": one thing, and all that the clause is about. */
  private static boolean sameWhole(Stated one, Stated other) {
    return one.about().equals(other.about())
        && one.about().stream().anyMatch(term -> !Concepts.isEvent(term));
  }

  private static boolean sameDuration(Stated one, Stated other, Likeness likeness) {
    boolean sameEvent =
        one.event().isPresent()
            && (one.event().equals(other.event()) || areTalks(one) && areTalks(other));
    return sameEvent && (likeness.shared().size() >= 2 || one.bare() || other.bare())
        || likeness.contained() >= 0.5 && likeness.concepts() >= 2;
  }

  /** A meeting and its talks last equally long. */
  private static boolean areTalks(Stated stated) {
    return stated.bare() && stated.event().filter(Concepts::isTalks).isPresent();
  }

  /** "Sent six engineers", "four engineers were dispatched": nothing but the number is told. */
  private static boolean sameEventBeside(Stated one, Stated other) {
    return one.event().isPresent()
        && one.event().equals(other.event())
        && one.isBesideItsEvent()
        && other.isBesideItsEvent();
  }

  private static boolean sameThing(Stated one, Stated other) {
    List<String> counted = other.counted().stream().limit(2).toList();
    return one.counted().stream().limit(2).anyMatch(counted::contains) || areSamePeople(one, other);
  }

  /** "4,300 passengers were stranded", "5,000 people are stuck": people by another name. */
  private static boolean areSamePeople(Stated one, Stated other) {
    return one.event().isPresent()
        && one.event().equals(other.event())
        && countsPeople(one)
        && countsPeople(other);
  }

  private static boolean countsPeople(Stated stated) {
    return stated.value() instanceof Value.Much much && much.amount().countsPeople();
  }

  private boolean sameTime(Stated one, Stated other) {
    Likeness likeness = story.likeness(one.about(), other.about());
    if (areTwoOccasions(one, other, likeness)) {
      return false;
    }
    boolean sameEvent = one.event().isPresent() && one.event().equals(other.event());
    boolean ofTheStory = sameEvent && one.event().equals(mainEvent);
    return sameEvent && likeness.shared().size() >= 2 && likeness.contained() >= 0.3
        || ofTheStory && (one.bare() || other.bare())
        || likeness.actors() >= 1 && likeness.concepts() >= 2 && likeness.contained() >= 0.5;
  }

  /** The last time that a club won is not this time, nor the last time that another won. */
  private static boolean areTwoOccasions(Stated one, Stated other, Likeness likeness) {
    if (one.ofAnotherOccasion() && other.ofAnotherOccasion()) {
      return likeness.actors() == 0
          && !StoryText.actorsOf(one.about()).isEmpty()
          && !StoryText.actorsOf(other.about()).isEmpty();
    }
    return one.ofAnotherOccasion() && other.isNews() || other.ofAnotherOccasion() && one.isNews();
  }
}

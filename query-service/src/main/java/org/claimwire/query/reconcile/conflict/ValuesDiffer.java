package org.claimwire.query.reconcile.conflict;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimwire.query.reconcile.measure.Comparison;
import org.claimwire.query.reconcile.measure.When;
import org.claimwire.query.reconcile.value.Slots;
import org.claimwire.query.reconcile.value.Stated;
import org.claimwire.query.reconcile.value.Value;

/** Amounts and times that answer one question and do not agree, by exact bound arithmetic. */
final class ValuesDiffer implements Rule {

  @Override
  public String name() {
    return "values.differ";
  }

  @Override
  public String says() {
    return "Two amounts or times answer the same question, and no value fulfils both.";
  }

  @Override
  public List<Conflict> in(Account account) {
    List<Conflict> conflicts = new ArrayList<>();
    for (List<Stated> slot : account.slots()) {
      across(slot, account.questions()).ifPresent(conflicts::add);
      within(slot, account.questions()).forEach(conflicts::add);
    }
    return conflicts;
  }

  private record Pair(Stated one, Stated other, Comparison comparison) {}

  private Optional<Conflict> across(List<Stated> slot, Slots questions) {
    List<Pair> pairs = new ArrayList<>();
    for (Stated one : slot) {
      for (Stated other : slot) {
        if (one.article().id().compareTo(other.article().id()) < 0
            && questions.sameQuestion(one, other)) {
          Comparison comparison = compare(one, other);
          if (comparison != Comparison.CONTRADICTION || !agreesElsewhere(one, other, slot)) {
            pairs.add(new Pair(one, other, comparison));
          }
        }
      }
    }
    return List.of(Comparison.CONTRADICTION, Comparison.FINER, Comparison.APPROXIMATION).stream()
        .flatMap(wanted -> pairs.stream().filter(pair -> pair.comparison() == wanted).limit(1))
        .findFirst()
        .map(pair -> conflict(pair, slot));
  }

  private static Comparison compare(Stated one, Stated other) {
    Comparison comparison = one.value().to(other.value());
    // "Last year" and "in the autumn" are told of one thing: which is meant, nobody can say.
    boolean unresolved =
        one.value() instanceof Value.Sometime || other.value() instanceof Value.Sometime;
    if (comparison == Comparison.INCOMPARABLE && unresolved) {
      return Comparison.FINER;
    }
    // "Until 8 June" begins on the day of print: only its end is stated.
    if (comparison == Comparison.APPROXIMATION && one.value() instanceof Value.At) {
      return Comparison.FINER;
    }
    // Outlets that print "Thursday" in one week mean one Thursday, however it was resolved.
    boolean sameWeekday = weekday(one).isPresent() && weekday(one).equals(weekday(other));
    return comparison == Comparison.CONTRADICTION && sameWeekday ? Comparison.SAME : comparison;
  }

  /** The weekday that a time is printed as, where it is printed as nothing else. */
  private static Optional<DayOfWeek> weekday(Stated stated) {
    return When.read(stated.words())
        .flatMap(
            when ->
                switch (when) {
                  case When.Known known -> Optional.empty();
                  case When.Partly partly ->
                      partly.day().isEmpty() ? partly.weekday() : Optional.empty();
                });
  }

  /** The same outlet may count two things; where it has the other's value too, they agree. */
  private static boolean agreesElsewhere(Stated one, Stated other, List<Stated> slot) {
    return slot.stream()
        .filter(third -> third != one && third != other)
        .anyMatch(
            third ->
                third.article().id().equals(one.article().id()) && agree(third, other)
                    || third.article().id().equals(other.article().id()) && agree(third, one));
  }

  private static boolean agree(Stated one, Stated other) {
    Comparison comparison = one.value().to(other.value());
    return comparison == Comparison.SAME || comparison == Comparison.FINER;
  }

  private List<Conflict> within(List<Stated> slot, Slots questions) {
    List<Conflict> conflicts = new ArrayList<>();
    for (int i = 0; i < slot.size(); i++) {
      for (int j = i + 1; j < slot.size(); j++) {
        Stated one = slot.get(i);
        Stated other = slot.get(j);
        if (one.article().id().equals(other.article().id())
            && one.value().to(other.value()) == Comparison.CONTRADICTION
            && questions.sameQuestion(one, other)) {
          conflicts.add(
              conflict(
                  Conflict.Kind.INTERNAL,
                  2,
                  new Pair(one, other, Comparison.CONTRADICTION),
                  List.of(one, other)));
        }
      }
    }
    return conflicts;
  }

  private Conflict conflict(Pair pair, List<Stated> slot) {
    Conflict.Kind kind =
        switch (pair.one().value()) {
          case Value.Much much ->
              much.amount().isDuration() ? Conflict.Kind.DURATION : Conflict.Kind.NUMBER;
          case Value.At at -> Conflict.Kind.DATE;
          case Value.Sometime sometime -> Conflict.Kind.DATE;
        };
    int severity =
        pair.comparison() != Comparison.CONTRADICTION ? 1 : kind == Conflict.Kind.DURATION ? 2 : 3;
    return conflict(kind, severity, pair, slot);
  }

  private Conflict conflict(Conflict.Kind kind, int severity, Pair pair, List<Stated> slot) {
    return new Conflict(
        kind,
        verdict(pair.comparison()),
        severity,
        topic(pair.one().value(), slot),
        reason(pair),
        sides(slot),
        name(),
        List.of(
            "event: " + pair.one().event().orElse("none"),
            "values: " + pair.one().value().shortly() + " / " + pair.other().value().shortly(),
            "comparison: " + pair.comparison()));
  }

  private static Conflict.Verdict verdict(Comparison comparison) {
    return switch (comparison) {
      case CONTRADICTION -> Conflict.Verdict.CONTRADICTION;
      case APPROXIMATION -> Conflict.Verdict.APPROXIMATION;
      case FINER -> Conflict.Verdict.FINER;
      case SAME, INCOMPARABLE -> throw new IllegalArgumentException("no conflict in " + comparison);
    };
  }

  private static String topic(Value value, List<Stated> slot) {
    String question =
        switch (value) {
          case Value.Much much -> much.amount().isDuration() ? "how long: " : "how many or much: ";
          case Value.At at -> "when: ";
          case Value.Sometime sometime -> "when: ";
        };
    Stated shortest =
        slot.stream()
            .min(Comparator.comparingInt(s -> s.clause().end() - s.clause().start()))
            .orElseThrow();
    return question + Shortened.of(shortest.article().exact(shortest.clause()));
  }

  private static String reason(Pair pair) {
    String one = pair.one().value().shortly();
    String other = pair.other().value().shortly();
    return switch (pair.comparison()) {
      case CONTRADICTION -> one + " and " + other + " cannot both hold";
      case APPROXIMATION -> one + " and " + other + " agree within their bounds";
      case FINER ->
          pair.one().value() instanceof Value.Much
              ? one + " and " + other + " differ by rounding"
              : one + " and " + other + " may mean the same time";
      case SAME, INCOMPARABLE -> one + " and " + other;
    };
  }

  /** Values that are the same stand together, in the order of the story. */
  static List<Conflict.Side> sides(List<Stated> slot) {
    List<List<Stated>> same = new ArrayList<>();
    for (Stated stated : slot) {
      same.stream()
          .filter(side -> side.getFirst().value().to(stated.value()) == Comparison.SAME)
          .findFirst()
          .ifPresentOrElse(
              side -> side.add(stated), () -> same.add(new ArrayList<>(List.of(stated))));
    }
    return same.stream()
        .map(
            side ->
                new Conflict.Side(
                    side.getFirst().words(),
                    Optional.of(side.getFirst().value()),
                    side.stream()
                        .map(s -> new Conflict.Witness(s.article(), s.claim(), s.span()))
                        .toList()))
        .toList();
  }
}

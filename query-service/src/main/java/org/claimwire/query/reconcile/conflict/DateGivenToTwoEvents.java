package org.claimwire.query.reconcile.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimwire.query.reconcile.measure.Comparison;
import org.claimwire.query.reconcile.measure.When;
import org.claimwire.query.reconcile.value.Slots;
import org.claimwire.query.reconcile.value.Stated;
import org.claimwire.query.reconcile.value.Value;

/**
 * One article gives one day to two events, and others contradict it on the first: the date of the
 * one was probably given to the other.
 */
final class DateGivenToTwoEvents implements Rule {

  @Override
  public String name() {
    return "date.given-to-two-events";
  }

  @Override
  public String says() {
    return "An article gives one day to two events, and other articles date one of them otherwise.";
  }

  @Override
  public List<Conflict> in(Account account) {
    List<Stated> days =
        account.slots().stream()
            .flatMap(List::stream)
            .filter(stated -> day(stated).isPresent() && stated.event().isPresent())
            .toList();
    List<Conflict> conflicts = new ArrayList<>();
    for (Stated doubted : days) {
      for (Stated other : days) {
        if (doubted != other
            && doubted.article().id().equals(other.article().id())
            && !doubted.event().equals(other.event())
            && sameDay(doubted, other)
            && contradicted(doubted, days, account.questions())
            && !contradicted(other, days, account.questions())) {
          conflicts.add(conflict(doubted, other));
        }
      }
    }
    return conflicts;
  }

  private static Optional<When> day(Stated stated) {
    return stated.value() instanceof Value.At at && at.when().isDay()
        ? Optional.of(at.when())
        : Optional.empty();
  }

  private static boolean sameDay(Stated one, Stated other) {
    Comparison comparison = one.value().to(other.value());
    boolean same = comparison == Comparison.SAME || comparison == Comparison.FINER;
    return same && named(one) && named(other);
  }

  /** Whether it names a day of a month: "Tuesday" may be any. */
  private static boolean named(Stated stated) {
    return stated.words().chars().anyMatch(Character::isDigit);
  }

  private static boolean contradicted(Stated stated, List<Stated> days, Slots questions) {
    return days.stream().anyMatch(other -> questions.contradicts(stated, other));
  }

  private Conflict conflict(Stated doubted, Stated other) {
    String one = doubted.event().orElseThrow().toLowerCase(Locale.ROOT);
    String two = other.event().orElseThrow().toLowerCase(Locale.ROOT);
    return new Conflict(
        Conflict.Kind.INTERNAL,
        Conflict.Verdict.CONTRADICTION,
        2,
        "one date for two events: " + doubted.words(),
        "the article gives "
            + other.value().shortly()
            + " to two events ("
            + one
            + ", "
            + two
            + "), and others date the first otherwise",
        List.of(side(doubted), side(other)),
        name(),
        List.of("events: " + one + ", " + two));
  }

  private static Conflict.Side side(Stated stated) {
    return new Conflict.Side(
        Shortened.of(stated.article().exact(stated.clause())),
        Optional.of(stated.value()),
        List.of(new Conflict.Witness(stated.article(), stated.claim(), stated.clause())));
  }
}

package org.claimwire.query.reconcile.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimwire.query.reconcile.proposition.Proposition;
import org.claimwire.query.reconcile.value.Stated;
import org.claimwire.query.reconcile.value.Value;

/**
 * Claims that put nearly the same amount to one question. Nearly, not exactly: that one outlet says
 * "nearly" and another "more than" is a conflict about what they otherwise agree on.
 */
final class SameMeasure {

  private static final double NEARLY = 1.15;

  private SameMeasure() {}

  static List<Group> in(List<List<Stated>> slots, List<Proposition> propositions) {
    List<Group> groups = new ArrayList<>();
    for (List<Stated> slot : slots) {
      for (List<Stated> close : closeTogether(slot)) {
        if (close.stream().map(s -> s.article().id()).distinct().count() > 1) {
          groups.add(group(close, propositions));
        }
      }
    }
    return groups;
  }

  private static List<List<Stated>> closeTogether(List<Stated> slot) {
    List<List<Stated>> groups = new ArrayList<>();
    slot.stream()
        .filter(stated -> size(stated).isPresent())
        .sorted(Comparator.comparing((Stated s) -> size(s).orElseThrow()))
        .forEach(
            stated -> {
              if (groups.isEmpty() || !close(groups.getLast().getFirst(), stated)) {
                groups.add(new ArrayList<>());
              }
              groups.getLast().add(stated);
            });
    return groups;
  }

  private static boolean close(Stated smaller, Stated larger) {
    return size(larger).orElseThrow() <= size(smaller).orElseThrow() * NEARLY;
  }

  private static Optional<Double> size(Stated stated) {
    return stated.value() instanceof Value.Much much
        ? Optional.of(much.amount().inBaseUnits())
        : Optional.empty();
  }

  private static Group group(List<Stated> close, List<Proposition> propositions) {
    List<Stated> ordered =
        close.stream()
            .sorted(
                Comparator.comparing((Stated s) -> s.article().id()).thenComparing(Stated::span))
            .toList();
    Stated shortest =
        ordered.stream().min(Comparator.comparingInt(s -> s.claim().text().length())).orElseThrow();
    return new Group(
        shortest.claim().text(),
        ordered.stream()
            .map(s -> new Group.Member(propositionOf(s, propositions), s.span()))
            .toList(),
        List.of(),
        new Group.Basis.Measure(shortest.value().shortly()));
  }

  private static Proposition propositionOf(Stated stated, List<Proposition> propositions) {
    return propositions.stream().filter(p -> p.claim() == stated.claim()).findFirst().orElseThrow();
  }
}

package org.claimwire.query.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimwire.query.api.ReportView;
import org.claimwire.query.reconcile.report.StoryReport;

/**
 * Groups that a reader would take for repeats: a number in a sentence makes a group of its own, of
 * the very claims that agree in the whole sentence.
 */
final class Echoes {

  private record Told(StoryReport.Group group, Set<String> claims) {

    static Told of(StoryReport.Group group) {
      return new Told(
          group, group.members().stream().map(Sources::key).collect(Collectors.toSet()));
    }

    int words() {
      return group.members().stream().mapToInt(m -> m.evidence().exact().length()).sum();
    }
  }

  private Echoes() {}

  /** The report without groups whose claims are all in another one, which says more. */
  static ReportView without(ReportView report) {
    List<Told> kept = new ArrayList<>();
    report.groups().stream()
        .map(Told::of)
        .sorted(
            Comparator.comparing((Told told) -> -told.claims().size())
                .thenComparing(told -> -told.words()))
        .filter(told -> kept.stream().noneMatch(k -> k.claims().containsAll(told.claims())))
        .forEach(kept::add);
    Set<String> ids = kept.stream().map(told -> told.group().id()).collect(Collectors.toSet());
    return new ReportView(
        report.schema(),
        report.story(),
        report.articles(),
        report.origins(),
        report.groups().stream().filter(group -> ids.contains(group.id())).toList(),
        report.conflicts(),
        report.omissions(),
        report.timeline());
  }
}

package org.claimwire.query.reconcile;

import java.util.Locale;
import java.util.stream.Stream;
import org.claimwire.query.reconcile.conflict.Conflict;
import org.claimwire.query.reconcile.group.Group;
import org.claimwire.query.reconcile.words.Ids;

/** What the parts of a report are called: the same claims give the same id each time. */
final class ReportIds {

  private ReportIds() {}

  static String of(Group group) {
    return Ids.of(
        Stream.concat(
                Stream.of("group", group.basis().getClass().getSimpleName()),
                group.members().stream()
                    .map(m -> m.proposition().article().id() + "/" + m.proposition().claim().id())
                    .sorted())
            .toArray(String[]::new));
  }

  static String of(Conflict conflict) {
    return Ids.of(
        Stream.concat(
                Stream.of("conflict", label(conflict.kind()), conflict.rule()),
                conflict.sides().stream()
                    .flatMap(side -> side.witnesses().stream())
                    .map(w -> w.article().id() + "/" + w.claim().id() + "/" + w.span().start())
                    .sorted())
            .toArray(String[]::new));
  }

  static String label(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

package org.claimwire.query.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimwire.query.reconcile.report.StoryReport;

/** Tells which conflicts of a story appeared, changed or went away between two reports. */
final class ConflictChanges {

  record Changed(String change, StoryReport.Conflict conflict) {}

  private ConflictChanges() {}

  /**
   * A conflict is named after its members, so one that an article joins has another id: as long as
   * kind and topic stay it is the same question, and not new.
   */
  static List<Changed> between(
      List<StoryReport.Conflict> before, List<StoryReport.Conflict> after) {
    Set<String> idsBefore = new HashSet<>();
    Set<String> questionsBefore = new HashSet<>();
    for (StoryReport.Conflict conflict : before) {
      idsBefore.add(conflict.id());
      questionsBefore.add(question(conflict));
    }
    Set<String> questionsAfter = new HashSet<>();
    List<Changed> changes = new ArrayList<>();
    for (StoryReport.Conflict conflict : after) {
      questionsAfter.add(question(conflict));
      if (!idsBefore.contains(conflict.id())) {
        boolean known = questionsBefore.contains(question(conflict));
        changes.add(new Changed(known ? "changed" : "new", conflict));
      }
    }
    for (StoryReport.Conflict conflict : before) {
      if (!questionsAfter.contains(question(conflict))) {
        changes.add(new Changed("gone", conflict));
      }
    }
    return changes;
  }

  private static String question(StoryReport.Conflict conflict) {
    return conflict.kind() + "/" + conflict.verdict() + "/" + conflict.topic();
  }
}

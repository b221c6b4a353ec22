package org.claimwire.query.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimwire.query.reconcile.conflict.Conflict;
import org.claimwire.query.reconcile.conflict.Rule;
import org.claimwire.query.reconcile.conflict.Rules;
import org.claimwire.query.reconcile.entity.Actor;
import org.claimwire.query.reconcile.entity.Actors;
import org.claimwire.query.reconcile.group.Group;
import org.claimwire.query.reconcile.origin.Origin;
import org.claimwire.query.reconcile.origin.Origins;
import org.claimwire.query.reconcile.report.StoryReport;

/** Says of each part of a report which rule made it, and what the rule went by. */
final class WhyWriter {

  private WhyWriter() {}

  static List<StoryReport.Why> of(
      Origins origins, List<Group> groups, List<Conflict> conflicts, Actors actors) {
    List<StoryReport.Why> why = new ArrayList<>();
    origins.all().forEach(origin -> why.add(why(origin)));
    groups.forEach(group -> why.add(why(group)));
    conflicts.forEach(conflict -> why.add(why(conflict)));
    for (Actor actor : actors.all()) {
      actor.merges().forEach(merge -> why.add(why(actor, merge)));
    }
    return why;
  }

  private static StoryReport.Why why(Actor actor, Actor.Merge merge) {
    return new StoryReport.Why(
        actor.id(),
        "entity." + ReportIds.label(merge.rule()),
        merge.rule().says(),
        List.of(feature("names: " + merge.name() + " / " + merge.with())));
  }

  private static StoryReport.Why why(Group group) {
    return switch (group.basis()) {
      case Group.Basis.Meaning meaning ->
          new StoryReport.Why(
              ReportIds.of(group),
              "group.same-meaning",
              "These claims name the same people and events, with the same sign, and mean nearly"
                  + " the same.",
              List.of(feature("shared: " + String.join(" ", meaning.shared()))));
      case Group.Basis.Utterance utterance ->
          new StoryReport.Why(
              ReportIds.of(group),
              "group.same-utterance",
              "These claims quote one utterance.",
              List.of(feature("fullest: " + utterance.fullest())));
      case Group.Basis.Measure measure ->
          new StoryReport.Why(
              ReportIds.of(group),
              "group.same-measure",
              "These claims give nearly the same amount for the same question.",
              List.of(feature("amount: " + measure.amount())));
    };
  }

  private static StoryReport.Why why(Conflict conflict) {
    Rule rule =
        Rules.inOrder().stream()
            .filter(r -> r.name().equals(conflict.rule()))
            .findFirst()
            .orElseThrow();
    return new StoryReport.Why(
        ReportIds.of(conflict),
        rule.name(),
        rule.says(),
        conflict.features().stream().map(WhyWriter::feature).toList());
  }

  private static StoryReport.Why why(Origin origin) {
    return switch (origin.why()) {
      case Origin.Alone alone ->
          new StoryReport.Why(
              origin.id(),
              "origin.own-text",
              "It shares no longer passage with another.",
              List.of());
      case Origin.Copied copied ->
          new StoryReport.Why(
              origin.id(),
              "origin.copied-passage",
              "The same passages stand in these articles outside quotation marks.",
              List.of(
                  feature("words in common: " + copied.copiedWords()),
                  feature(
                      "contained: " + String.format(Locale.ROOT, "%.2f", copied.containment()))));
      case Origin.Credited credited ->
          new StoryReport.Why(
              origin.id(),
              "origin.same-agency",
              "They credit one agency and share a passage.",
              List.of(feature("agency: " + String.join(", ", credited.agencies()))));
    };
  }

  private static StoryReport.Feature feature(String words) {
    int colon = words.indexOf(": ");
    return new StoryReport.Feature(words.substring(0, colon), words.substring(colon + 2));
  }
}

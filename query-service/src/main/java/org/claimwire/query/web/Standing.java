package org.claimwire.query.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.claimwire.query.api.ReportView;
import org.claimwire.query.reconcile.report.StoryReport;

/**
 * Where a claim stands among the other articles of its story.
 *
 * @param href address of it in the story
 * @param sign what is shown where there is no room for words
 * @param tone the class of its colour: red, amber, green, copied
 * @param head what it is about
 * @param words the rest of it, as a sentence
 */
record Standing(String href, String sign, String tone, String head, String words) {

  /** Where the claim differs from others, gravest first, then with whom it agrees. */
  static List<Standing> of(String article, String claim, ReportView report) {
    Map<String, String> outlets =
        report.articles().stream()
            .collect(
                Collectors.toMap(
                    StoryReport.ArticleLine::id, a -> Outlets.of(a.outlet(), a.uri())));
    String story = report.story().id();
    List<Standing> all = new ArrayList<>();
    for (StoryReport.Conflict conflict : report.conflicts()) {
      conflict.values().stream()
          .filter(value -> holds(value.members(), article, claim))
          .findFirst()
          .ifPresent(value -> all.add(differing(story, conflict, value, outlets)));
    }
    for (StoryReport.Group group : report.groups()) {
      if (holds(group.members(), article, claim)) {
        all.add(agreeing(story, group, article, outlets));
      }
    }
    return all;
  }

  private static Standing differing(
      String story,
      StoryReport.Conflict conflict,
      StoryReport.Value own,
      Map<String, String> outlets) {
    boolean grave = conflict.verdict().equals("contradiction");
    String others =
        conflict.values().stream()
            .filter(value -> value != own)
            .map(value -> "“" + value.value() + "” (" + names(value.members(), outlets) + ")")
            .collect(Collectors.joining("; "));
    return new Standing(
        Extent.difference(story, conflict.id()),
        grave ? "≠" : "≈",
        grave ? "red" : "amber",
        (grave ? "Contradicted" : "Said differently")
            + ": "
            + Topic.of(conflict.topic()).inOneLine(),
        "Here “" + own.value() + "”; elsewhere " + others + ".");
  }

  private static Standing agreeing(
      String story, StoryReport.Group group, String article, Map<String, String> outlets) {
    List<StoryReport.Member> others =
        group.members().stream().filter(member -> !member.article().equals(article)).toList();
    String href = Extent.agreement(story, group.id());
    if (others.isEmpty()) {
      return new Standing(href, "=", "copied", "Said more than once", "In this article alone.");
    }
    String also = "Also in " + names(others, outlets) + ".";
    return group.origins() > 1
        ? new Standing(
            href, "✓", "green", "Agreed by " + group.origins() + " independent origins", also)
        // Who prints the same text does not confirm it.
        : new Standing(href, "=", "copied", "Printed by several, from one origin", also);
  }

  private static boolean holds(List<StoryReport.Member> members, String article, String claim) {
    return members.stream().anyMatch(m -> m.article().equals(article) && m.claim().equals(claim));
  }

  private static String names(List<StoryReport.Member> members, Map<String, String> outlets) {
    return String.join(
        ", ",
        members.stream()
            .map(member -> outlets.get(member.article()))
            .collect(Collectors.toCollection(TreeSet::new)));
  }
}

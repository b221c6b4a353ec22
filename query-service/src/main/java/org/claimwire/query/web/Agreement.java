package org.claimwire.query.web;

import java.util.List;
import org.claimwire.query.reconcile.report.Agreed;
import org.claimwire.query.reconcile.report.StoryReport;

/**
 * A claim that more than one article makes.
 *
 * @param href address of it in full
 * @param origins how many independent origins carry it, of all those of the story
 * @param disputed the contradictions that some of these very claims take part in
 */
record Agreement(
    String id,
    String href,
    String statement,
    int origins,
    int ofOrigins,
    List<Printed> in,
    Part<Voice> voices,
    List<Difference> disputed) {

  static Agreement of(
      String story,
      StoryReport.Group group,
      int ofOrigins,
      List<StoryReport.Conflict> conflicts,
      List<Difference> differences,
      Sources sources) {
    List<String> disputes =
        Agreed.contradictions(group, conflicts).stream().map(StoryReport.Conflict::id).toList();
    return new Agreement(
        group.id(),
        Extent.agreement(story, group.id()),
        group.statement(),
        group.origins(),
        ofOrigins,
        sources.printedOnce(group.members()),
        Voice.some(sources.voices(group.members())),
        differences.stream().filter(d -> disputes.contains(d.id())).toList());
  }

  /** How many sentences it takes. */
  int weight() {
    return 1 + voices.first().size();
  }

  public boolean isDisputed() {
    return !disputed.isEmpty();
  }

  /** Whether only outlets that copy one another carry it. */
  public boolean isCopiedOnly() {
    return origins == 1;
  }

  public String spread() {
    return origins == ofOrigins
        ? "all " + ofOrigins + " origins"
        : "%d of %d origins".formatted(origins, ofOrigins);
  }

  /** One dot for each origin, filled for those that carry it. */
  public String dots() {
    return "●".repeat(origins) + "○".repeat(Math.max(0, ofOrigins - origins));
  }
}

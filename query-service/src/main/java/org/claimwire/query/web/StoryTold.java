package org.claimwire.query.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.claimwire.query.api.Matrix;
import org.claimwire.query.api.ReportView;
import org.claimwire.query.reconcile.entity.Actors;
import org.claimwire.query.reconcile.report.StoryReport;
import org.claimwire.query.store.Entities;

/**
 * What the page of a story shows.
 *
 * @param outlets how many name themselves; 0 where none does
 * @param contradictions what cannot both hold, gravest first
 * @param shades what differs in words or exactness only
 * @param agreements what several independent origins say and nobody contradicts
 * @param disputed what several independent origins say, of which a detail is contradicted
 * @param copied what only one origin says, in several outlets
 * @param changesSeen place in the stream of changes up to which the page is sure to show them
 */
record StoryTold(
    String id,
    String title,
    String days,
    int outlets,
    int articles,
    List<Origin> origins,
    List<Difference> contradictions,
    List<Difference> shades,
    List<Agreement> agreements,
    List<Agreement> disputed,
    List<Agreement> copied,
    Grid grid,
    List<Speaker> speakers,
    List<Moments.Moment> moments,
    long changesSeen) {

  private static final int AT_A_GLANCE = 3;
  private static final int DIFFERENCES_FIRST = 12;
  private static final int DIFFERENCES_MOST = 30;
  private static final int AGREEMENTS_FIRST = 8;
  private static final int AGREEMENTS_MOST = 30;
  private static final int SPEAKERS_FIRST = 6;
  private static final int SPEAKERS_MOST = 30;
  private static final int MOMENTS_MOST = 40;

  static StoryTold of(
      ReportView report,
      Sources sources,
      Actors actors,
      Map<Entities.InArticle, String> ids,
      Grid.Choice choice,
      long changesSeen) {
    List<Difference> differences =
        report.conflicts().stream()
            .map(conflict -> Difference.of(conflict, sources))
            .sorted(Comparator.comparing((Difference difference) -> -difference.severity()))
            .toList();
    List<Agreement> groups =
        report.groups().stream()
            .map(
                group ->
                    Agreement.of(
                        group, report.origins().size(), report.conflicts(), differences, sources))
            .sorted(Comparator.comparing((Agreement agreement) -> -agreement.origins()))
            .toList();
    List<Origin> origins = new ArrayList<>();
    for (StoryReport.Origin origin : report.origins()) {
      origins.add(Origin.of(origins.size() + 1, origin, sources));
    }
    return new StoryTold(
        report.story().id(),
        report.story().title(),
        Days.between(report.story().firstSeen(), report.story().lastSeen()),
        outlets(report),
        report.articles().size(),
        List.copyOf(origins),
        differences.stream().filter(Difference::isContradiction).toList(),
        differences.stream().filter(difference -> !difference.isContradiction()).toList(),
        groups.stream().filter(g -> !g.isCopiedOnly() && !g.isDisputed()).toList(),
        groups.stream().filter(g -> !g.isCopiedOnly() && g.isDisputed()).toList(),
        groups.stream().filter(Agreement::isCopiedOnly).toList(),
        Grid.of(Matrix.of(report), origins, choice),
        Speakers.of(sources, actors, ids, report.groups()),
        Moments.of(report.timeline(), report.groups(), sources),
        changesSeen);
  }

  private static int outlets(ReportView report) {
    return (int)
        report.articles().stream()
            .map(StoryReport.ArticleLine::outlet)
            .filter(outlet -> !outlet.isBlank())
            .distinct()
            .count();
  }

  public List<Difference> gravest() {
    return Part.of(contradictions, AT_A_GLANCE, AT_A_GLANCE).first();
  }

  public List<Agreement> widest() {
    return Part.of(agreements, AT_A_GLANCE, AT_A_GLANCE).first();
  }

  public List<Speaker> mostQuoted() {
    List<Speaker> named = speakers.stream().filter(Speaker::isNamed).toList();
    return Part.of(named, AT_A_GLANCE, AT_A_GLANCE).first();
  }

  public Part<Difference> contradicted() {
    return Part.of(contradictions, DIFFERENCES_FIRST, DIFFERENCES_MOST);
  }

  public Part<Difference> shaded() {
    return Part.of(shades, 0, DIFFERENCES_MOST);
  }

  public Part<Agreement> agreed() {
    return Part.of(agreements, AGREEMENTS_FIRST, AGREEMENTS_MOST);
  }

  public Part<Agreement> agreedInPart() {
    return Part.of(disputed, 0, AGREEMENTS_MOST);
  }

  public Part<Agreement> onlyCopied() {
    return Part.of(copied, 0, AGREEMENTS_MOST);
  }

  public Part<Speaker> heard() {
    return Part.of(speakers, SPEAKERS_FIRST, SPEAKERS_MOST);
  }

  public Part<Moments.Moment> dated() {
    return Part.of(moments, MOMENTS_MOST, MOMENTS_MOST);
  }

  /** Outlets are counted where they name themselves, else articles. */
  public int tellers() {
    return outlets > 0 ? outlets : articles;
  }

  public String tellersNoun() {
    return outlets > 0 ? Counted.noun(outlets, "outlet") : Counted.noun(articles, "article");
  }

  public String originsNoun() {
    return Counted.noun(origins.size(), "independent origin");
  }

  public String contradictionsNoun() {
    return Counted.noun(contradictions.size(), "contradiction");
  }

  public String agreementsNoun() {
    return Counted.noun(agreements.size(), "point") + " agreed";
  }
}

package org.claimwire.query.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    Extent extent,
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
  // In sentences: the parts among others, and one that has a page to itself.
  private static final int DIFFERENCES_IN_SHORT = 45;
  private static final int AGREEMENTS_IN_SHORT = 30;
  private static final int AT_LENGTH = 100;
  private static final int SPEAKERS_IN_SHORT = 6;
  private static final int EVENTS = 60;

  static StoryTold of(
      Extent extent,
      ReportView report,
      Sources sources,
      Actors actors,
      Map<Entities.InArticle, String> ids,
      Grid.Choice choice,
      long changesSeen) {
    String id = report.story().id();
    List<Difference> differences =
        report.conflicts().stream()
            .map(conflict -> Difference.of(id, conflict, sources))
            .sorted(Comparator.comparing((Difference difference) -> -difference.severity()))
            .toList();
    List<Agreement> groups =
        report.groups().stream()
            .map(
                group ->
                    Agreement.of(
                        id,
                        group,
                        report.origins().size(),
                        report.conflicts(),
                        differences,
                        sources))
            .sorted(Comparator.comparing((Agreement agreement) -> -agreement.origins()))
            .toList();
    List<Origin> origins = new ArrayList<>();
    for (StoryReport.Origin origin : report.origins()) {
      origins.add(Origin.of(origins.size() + 1, origin, sources));
    }
    Map<String, Grid.Subject> subjects = new HashMap<>();
    differences.forEach(d -> subjects.put(d.id(), Grid.Subject.of(d)));
    groups.forEach(g -> subjects.put(g.id(), Grid.Subject.of(g)));
    return new StoryTold(
        extent,
        id,
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
        Grid.of(Matrix.of(report), origins, subjects, choice),
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

  public boolean isWhole() {
    return extent == Extent.WHOLE;
  }

  public boolean isOfDifferences() {
    return extent.shows(Extent.DIFFERENCES);
  }

  public boolean isOfAgreements() {
    return extent.shows(Extent.AGREEMENTS);
  }

  public boolean isOfSpeakers() {
    return extent.shows(Extent.SPEAKERS);
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
    return Part.within(
        isWhole() ? DIFFERENCES_IN_SHORT : AT_LENGTH, contradictions, Difference::weight);
  }

  public Part<Difference> shaded() {
    return Part.within(AT_LENGTH / 2, shades, Difference::weight);
  }

  public Part<Agreement> agreed() {
    return Part.within(isWhole() ? AGREEMENTS_IN_SHORT : AT_LENGTH, agreements, Agreement::weight);
  }

  public Part<Agreement> agreedInPart() {
    return Part.within(AT_LENGTH / 2, disputed, Agreement::weight);
  }

  public Part<Agreement> onlyCopied() {
    return Part.within(AT_LENGTH / 2, copied, Agreement::weight);
  }

  public Part<Speaker> heard() {
    return isWhole()
        ? Part.of(speakers, SPEAKERS_IN_SHORT, SPEAKERS_IN_SHORT)
        : Part.within(AT_LENGTH, speakers, Speaker::weight);
  }

  public Part<Moments.Moment> dated() {
    return Part.within(EVENTS, moments, Moments.Moment::weight);
  }

  /** What the page of all differences adds, in words; empty for nothing. */
  public String furtherDifferences() {
    return joined(
        counted(contradicted().left(), "%d more that cannot all hold"),
        counted(shades.size(), "%d lesser: the same thing in other words, or more exactly"));
  }

  /** What the page of all agreements adds, in words; empty for nothing. */
  public String furtherAgreements() {
    return joined(
        counted(agreed().left(), "%d more agreed"),
        counted(disputed.size(), "%d with a detail in dispute"),
        counted(copied.size(), "%d printed by several outlets from one origin"));
  }

  private static String counted(int count, String words) {
    return count == 0 ? "" : words.formatted(count);
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
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

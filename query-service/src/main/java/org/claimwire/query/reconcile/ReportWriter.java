package org.claimwire.query.reconcile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimwire.query.reconcile.article.Article;
import org.claimwire.query.reconcile.article.Claim;
import org.claimwire.query.reconcile.conflict.Conflict;
import org.claimwire.query.reconcile.entity.Actors;
import org.claimwire.query.reconcile.group.Group;
import org.claimwire.query.reconcile.measure.When;
import org.claimwire.query.reconcile.omission.Omissions;
import org.claimwire.query.reconcile.origin.Origin;
import org.claimwire.query.reconcile.origin.Origins;
import org.claimwire.query.reconcile.proposition.Proposition;
import org.claimwire.query.reconcile.report.StoryReport;
import org.claimwire.query.reconcile.timeline.Timeline;
import org.claimwire.query.reconcile.value.Value;
import org.claimwire.query.reconcile.words.Span;
import org.claimwire.query.reconcile.words.Word;

/** Writes what was found down as a report. */
final class ReportWriter {

  private final StoryMaterial material;
  private final Origins origins;
  private final Actors actors;

  ReportWriter(StoryMaterial material, Origins origins, Actors actors) {
    this.material = material;
    this.origins = origins;
    this.actors = actors;
  }

  StoryReport report(
      List<Group> groups, List<Conflict> conflicts, List<Omissions.Omission> omissions) {
    return new StoryReport(
        head(),
        material.articles().stream().map(this::article).toList(),
        origins.all().stream().map(ReportWriter::origin).toList(),
        groups.stream().map(this::group).toList(),
        conflicts.stream()
            .sorted(Comparator.comparing((Conflict c) -> -c.severity()))
            .map(this::conflict)
            .toList(),
        omissions.stream()
            .map(o -> new StoryReport.Omission(ReportIds.of(o.group()), o.missingFrom()))
            .toList(),
        Timeline.of(material.articles()).stream().map(ReportWriter::moment).toList(),
        WhyWriter.of(origins, groups, conflicts, actors));
  }

  private StoryReport.Head head() {
    List<Instant> dates =
        material.articles().stream()
            .map(Article::publishedAt)
            .flatMap(Optional::stream)
            .sorted()
            .toList();
    String title =
        material.articles().stream()
            .map(Article::title)
            .filter(words -> !words.isBlank())
            .findFirst()
            .orElseGet(this::firstSentence);
    return new StoryReport.Head(
        material.storyId(),
        title,
        dates.isEmpty() ? null : dates.getFirst(),
        dates.isEmpty() ? null : dates.getLast());
  }

  private String firstSentence() {
    Article first = material.articles().getFirst();
    return first.text().sentences().stream()
        .filter(
            sentence ->
                first.zones().stream()
                    .anyMatch(z -> z.kind().tells() && z.span().overlaps(sentence)))
        .findFirst()
        .map(first::exact)
        .orElse("Untitled");
  }

  private StoryReport.ArticleLine article(Article article) {
    return new StoryReport.ArticleLine(
        article.id(),
        article.uri(),
        article.outlet(),
        article.title(),
        article.publishedAt().orElse(null),
        origins.getOf(article.id()).id());
  }

  private static StoryReport.Origin origin(Origin origin) {
    return switch (origin.why()) {
      case Origin.Alone alone ->
          new StoryReport.Origin(origin.id(), origin.articles(), "own text", List.of());
      case Origin.Copied copied ->
          new StoryReport.Origin(
              origin.id(), origin.articles(), "copied passage", passages(copied.passages()));
      case Origin.Credited credited ->
          new StoryReport.Origin(
              origin.id(), origin.articles(), "same agency", passages(credited.passages()));
    };
  }

  private static List<StoryReport.Passage> passages(List<Origin.Passage> passages) {
    return passages.stream()
        .map(p -> new StoryReport.Passage(p.article(), p.span().start(), p.span().end()))
        .toList();
  }

  private StoryReport.Group group(Group group) {
    return new StoryReport.Group(
        ReportIds.of(group),
        group.statement(),
        origins.countOf(group.members().stream().map(m -> m.proposition().article().id()).toList()),
        group.members().stream()
            .map(m -> member(m.proposition().article(), m.proposition().claim(), m.words()))
            .toList(),
        group.wordings().stream().map(ReportWriter::wording).toList());
  }

  private static StoryReport.Wording wording(Group.Wording wording) {
    Proposition proposition = wording.quotation().proposition();
    return new StoryReport.Wording(
        proposition.article().id(),
        proposition.claim().id(),
        wording.alignment().changes().stream()
            .map(
                change ->
                    new StoryReport.WordChange(
                        ReportIds.label(change.kind()), joined(change.was()), joined(change.is())))
            .toList());
  }

  private static String joined(List<Word> words) {
    return String.join(" ", words.stream().map(Word::form).toList());
  }

  private StoryReport.Conflict conflict(Conflict conflict) {
    return new StoryReport.Conflict(
        ReportIds.of(conflict),
        ReportIds.label(conflict.kind()),
        ReportIds.label(conflict.verdict()),
        conflict.severity(),
        conflict.topic(),
        conflict.reason(),
        conflict.sides().stream().map(this::side).toList());
  }

  private StoryReport.Value side(Conflict.Side side) {
    return new StoryReport.Value(
        side.value(),
        side.normalised().map(ReportWriter::normalised).orElse(null),
        origins.countOf(side.witnesses().stream().map(w -> w.article().id()).toList()),
        side.witnesses().stream().map(w -> member(w.article(), w.claim(), w.span())).toList());
  }

  private static StoryReport.Normalised normalised(Value value) {
    return switch (value) {
      case Value.Much much ->
          new StoryReport.Normalised(
              much.amount().value(),
              much.amount().unit().orElse(null),
              much.amount().bound().label(),
              null,
              null);
      case Value.At at ->
          switch (at.when()) {
            case When.Known known -> days(known.from(), known.to());
            case When.Partly partly -> days(null, null);
          };
      case Value.Sometime sometime -> days(null, null);
    };
  }

  private static StoryReport.Normalised days(LocalDate from, LocalDate to) {
    return new StoryReport.Normalised(null, null, null, from, to);
  }

  private static StoryReport.Member member(Article article, Claim claim, Span evidence) {
    return new StoryReport.Member(
        article.id(),
        claim.id(),
        new StoryReport.Evidence(evidence.start(), evidence.end(), article.exact(evidence)));
  }

  private static StoryReport.Moment moment(Timeline.Dated dated) {
    return new StoryReport.Moment(
        dated.days().from(),
        dated.days().to(),
        dated.time().precision(),
        dated.claim().text(),
        List.of(member(dated.article(), dated.claim(), dated.claim().evidence())));
  }
}

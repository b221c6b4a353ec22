package org.claimwire.query.reconcile;

import java.util.List;
import java.util.Locale;
import org.claimwire.query.reconcile.article.Article;
import org.claimwire.query.reconcile.article.Claim;
import org.claimwire.query.reconcile.origin.Origin;
import org.claimwire.query.reconcile.origin.Origins;
import org.claimwire.query.reconcile.report.StoryReport;
import org.claimwire.query.reconcile.timeline.Timeline;
import org.claimwire.query.reconcile.words.Span;

/** Writes what was found down as lines of the report. */
final class Lines {

  private Lines() {}

  static StoryReport.ArticleLine article(Article article, Origins origins) {
    return new StoryReport.ArticleLine(
        article.id(),
        article.uri(),
        article.outlet(),
        article.title(),
        article.publishedAt().orElse(null),
        origins.getOf(article.id()).id());
  }

  static StoryReport.Origin origin(Origin origin) {
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

  static StoryReport.Why why(Origin origin) {
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
                  feature("words in common", Integer.toString(copied.copiedWords())),
                  feature("contained", String.format(Locale.ROOT, "%.2f", copied.containment()))));
      case Origin.Credited credited ->
          new StoryReport.Why(
              origin.id(),
              "origin.same-agency",
              "They credit one agency and share a passage.",
              List.of(feature("agency", String.join(", ", credited.agencies()))));
    };
  }

  static StoryReport.Feature feature(String name, String value) {
    return new StoryReport.Feature(name, value);
  }

  static StoryReport.Member member(Article article, Claim claim, Span evidence) {
    return new StoryReport.Member(
        article.id(),
        claim.id(),
        new StoryReport.Evidence(evidence.start(), evidence.end(), article.exact(evidence)));
  }

  static StoryReport.Moment moment(Timeline.Dated dated) {
    return new StoryReport.Moment(
        dated.days().from(),
        dated.days().to(),
        dated.time().precision(),
        dated.claim().text(),
        List.of(member(dated.article(), dated.claim(), dated.claim().evidence())));
  }
}

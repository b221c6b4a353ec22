package org.claimwire.query.web;

import java.time.Instant;
import java.util.List;
import org.claimwire.query.reconcile.report.StoryReport;

/**
 * Articles that count as one, because they copy one another; mostly one article.
 *
 * @param number from 1, in the order of the report
 * @param reason own text, copied passage or same agency
 * @param passages what they have in common, by the article it is quoted from
 */
record Origin(int number, String reason, List<Article> articles, List<Passage> passages) {

  record Article(String outlet, String title, String href, String published) {}

  record Passage(String outlet, String href, String text) {}

  private static final int PASSAGES = 3;
  private static final int SHOWN = 400;

  static Origin of(int number, StoryReport.Origin origin, Sources sources) {
    String first = origin.articles().getFirst();
    return new Origin(
        number,
        origin.reason(),
        origin.articles().stream().map(article -> article(article, sources)).toList(),
        origin.passages().stream()
            .filter(passage -> passage.article().equals(first))
            .limit(PASSAGES)
            .map(passage -> passage(passage, sources))
            .toList());
  }

  private static Article article(String id, Sources sources) {
    StoryReport.ArticleLine line = sources.line(id);
    Instant published = line.publishedAt();
    return new Article(
        sources.outlet(id), sources.headline(id), Sources.href(id), Days.of(published));
  }

  private static Passage passage(StoryReport.Passage passage, Sources sources) {
    int shownEnd = Math.min(passage.end(), passage.start() + SHOWN);
    String text =
        sources.words(passage.article(), passage.start(), shownEnd)
            + (shownEnd < passage.end() ? " …" : "");
    return new Passage(sources.outlet(passage.article()), Sources.href(passage.article()), text);
  }

  public boolean isShared() {
    return articles.size() > 1;
  }
}

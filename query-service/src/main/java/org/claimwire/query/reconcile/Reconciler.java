package org.claimwire.query.reconcile;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimwire.query.reconcile.article.Article;
import org.claimwire.query.reconcile.origin.Origins;
import org.claimwire.query.reconcile.report.StoryReport;
import org.claimwire.query.reconcile.timeline.Timeline;

/** Compares the articles of one story. */
public final class Reconciler {

  private final SentenceVectors vectors;

  public Reconciler(SentenceVectors vectors) {
    this.vectors = vectors;
  }

  public StoryReport reconcile(StoryMaterial story) {
    Origins origins = Origins.among(story.articles());
    return new StoryReport(
        head(story),
        story.articles().stream().map(article -> Lines.article(article, origins)).toList(),
        origins.all().stream().map(Lines::origin).toList(),
        List.of(),
        List.of(),
        List.of(),
        Timeline.of(story.articles()).stream().map(Lines::moment).toList(),
        origins.all().stream().map(Lines::why).toList());
  }

  private static StoryReport.Head head(StoryMaterial story) {
    List<Instant> dates =
        story.articles().stream()
            .map(Article::publishedAt)
            .flatMap(Optional::stream)
            .sorted()
            .toList();
    String title =
        story.articles().stream()
            .map(Article::title)
            .filter(t -> !t.isBlank())
            .findFirst()
            .orElseGet(() -> firstLine(story));
    return new StoryReport.Head(
        story.storyId(),
        title,
        dates.stream().min(Comparator.naturalOrder()).orElse(null),
        dates.stream().max(Comparator.naturalOrder()).orElse(null));
  }

  private static String firstLine(StoryMaterial story) {
    Article first = story.articles().getFirst();
    return first.text().sentences().isEmpty()
        ? "Untitled"
        : first.exact(first.text().sentences().getFirst());
  }
}

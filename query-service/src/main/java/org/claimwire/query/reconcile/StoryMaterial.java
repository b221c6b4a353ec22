package org.claimwire.query.reconcile;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.claimwire.query.reconcile.article.Article;
import org.claimwire.query.reconcile.entity.Decisions;

/**
 * All there is to know of one story before it is reconciled.
 *
 * @param articles in order of print, those without a date last, whatever order they came in
 * @param decisions what people decided about names by hand
 */
public record StoryMaterial(String storyId, List<Article> articles, Decisions decisions) {

  /** A story about whose names nobody has decided anything. */
  public StoryMaterial(String storyId, List<Article> articles) {
    this(storyId, articles, Decisions.none());
  }

  public StoryMaterial {
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("story " + storyId + " has no articles");
    }
    articles =
        articles.stream()
            .sorted(
                Comparator.comparing((Article a) -> a.publishedAt().orElse(Instant.MAX))
                    .thenComparing(Article::id))
            .toList();
  }
}

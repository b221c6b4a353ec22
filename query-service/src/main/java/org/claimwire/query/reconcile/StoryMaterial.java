package org.claimwire.query.reconcile;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.claimwire.query.reconcile.article.Article;

/**
 * All there is to know of one story before it is reconciled.
 *
 * @param articles in order of print, those without a date last, whatever order they came in
 */
public record StoryMaterial(String storyId, List<Article> articles) {

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

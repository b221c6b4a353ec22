package org.claimwire.ingest.outlet;

import org.claimwire.contracts.RawArticle;
import org.claimwire.ingest.article.Article;

/** Translates an article into the contract's record. */
final class RawArticles {

  private RawArticles() {}

  static RawArticle of(Article article) {
    Article.Fields fields = article.fields();
    return new RawArticle(
        RawArticle.SCHEMA,
        article.id().value(),
        article.revision().value(),
        fields.uri().orElse(null),
        fields.outlet().orElse(null),
        fields.title().orElse(null),
        fields.author().orElse(null),
        fields.publishedAt().orElse(null),
        fields.language().orElse(null),
        fields.text());
  }
}

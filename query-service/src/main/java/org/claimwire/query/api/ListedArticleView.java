package org.claimwire.query.api;

import java.time.Instant;
import org.claimwire.contracts.ArticleClaims;
import org.claimwire.query.store.ListedArticle;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article in a list. */
@Schema(description = "An article in a list, without its text")
record ListedArticleView(
    @Schema(examples = "0f3b6c1d5a7e49b28c60d4e1f7a2935b") String id,
    String revision,
    @Schema(nullable = true, examples = "https://harbour-gazette.example/ferry-ramp") String uri,
    @Schema(nullable = true, examples = "Harbour Gazette") String outlet,
    @Schema(nullable = true, examples = "Ferry ramp to reopen, minister says") String title,
    @Schema(nullable = true) String author,
    @Schema(nullable = true, examples = "2026-02-04T00:00:00Z") Instant publishedAt,
    @Schema(nullable = true, examples = "en") String language,
    @Schema(examples = "2026-02-04T08:00:00Z") Instant acceptedAt,
    @Schema(examples = "12") int claims,
    @Schema(nullable = true, description = "Why the article was not read; null where it was")
        ArticleClaims.Refusal refusal) {

  static ListedArticleView of(ListedArticle article) {
    return new ListedArticleView(
        article.id(),
        article.revision(),
        article.bibliography().uri(),
        article.bibliography().outlet(),
        article.bibliography().title(),
        article.bibliography().author(),
        article.bibliography().publishedAt(),
        article.bibliography().language(),
        article.acceptedAt(),
        article.claims(),
        article.refusal() == null
            ? null
            : new ArticleClaims.Refusal(article.refusal().code(), article.refusal().reason()));
  }
}

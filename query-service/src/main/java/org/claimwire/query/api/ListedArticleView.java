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
        ArticleClaims.Refusal refusal,
    @Schema(nullable = true, description = "Id of its story; null for a refused article")
        String story) {

  static ListedArticleView of(ListedArticle article) {
    ListedArticle.Refusal refusal = article.refusal();
    return new ListedArticleView(
        article.id(),
        article.revision(),
        article.uri(),
        article.outlet(),
        article.title(),
        article.author(),
        article.publishedAt(),
        article.language(),
        article.acceptedAt(),
        article.claims(),
        refusal == null ? null : new ArticleClaims.Refusal(refusal.code(), refusal.reason()),
        article.story());
  }
}

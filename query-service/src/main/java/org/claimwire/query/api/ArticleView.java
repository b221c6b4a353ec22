package org.claimwire.query.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.claimwire.contracts.ArticleClaims;
import org.claimwire.query.store.StoredArticle;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article with all that was extracted from it: the extraction's own answer, and its story. */
@Schema(description = "An article with all that was extracted from it, and its story")
record ArticleView(
    @JsonUnwrapped ArticleClaims extracted,
    @Schema(examples = "2026-02-04T08:00:00Z") Instant acceptedAt,
    @Schema(nullable = true, description = "Id of its story; null for a refused article")
        String story) {

  static ArticleView of(StoredArticle stored) {
    return new ArticleView(stored.extracted(), stored.acceptedAt(), stored.story());
  }
}

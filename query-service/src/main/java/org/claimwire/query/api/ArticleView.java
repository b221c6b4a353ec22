package org.claimwire.query.api;

import java.time.Instant;
import java.util.List;
import org.claimwire.contracts.ArticleClaims;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article with all that was extracted from it: the shape of the extraction's own answer. */
@Schema(description = "An article with all that was extracted from it")
record ArticleView(
    @Schema(examples = ArticleClaims.SCHEMA) String schema,
    ArticleClaims.Extractor extractor,
    ArticleClaims.Article article,
    @Schema(examples = "2026-02-04T08:00:00Z") Instant acceptedAt,
    @Schema(nullable = true) ArticleClaims.Refusal refusal,
    List<ArticleClaims.Zone> zones,
    List<ArticleClaims.Entity> entities,
    List<ArticleClaims.Claim> claims) {}

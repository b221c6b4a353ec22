package org.claimwire.query.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.claimwire.contracts.ArticleClaims;
import org.claimwire.query.store.StoredClaim;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A claim as it was extracted, with the article it stands in. */
@Schema(description = "A claim as it was extracted, with the article it stands in")
record ClaimView(
    @Schema(description = "Id of the article", examples = "0f3b6c1d5a7e49b28c60d4e1f7a2935b")
        String article,
    @Schema(nullable = true, examples = "https://harbour-gazette.example/ferry-ramp") String uri,
    @Schema(nullable = true, examples = "Harbour Gazette") String outlet,
    @Schema(nullable = true, examples = "2026-02-04T00:00:00Z") Instant publishedAt,
    @JsonUnwrapped ArticleClaims.Claim claim) {

  static ClaimView of(StoredClaim stored) {
    return new ClaimView(
        stored.article(), stored.uri(), stored.outlet(), stored.publishedAt(), stored.claim());
  }
}

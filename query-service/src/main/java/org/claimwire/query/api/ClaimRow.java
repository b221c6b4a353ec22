package org.claimwire.query.api;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.claimwire.contracts.ArticleClaims;
import org.claimwire.query.store.StoredClaim;

/** A claim as a row of a table; offsets are code points of the article's text. */
@JsonPropertyOrder({
  "id",
  "article",
  "outlet",
  "publishedAt",
  "uri",
  "kind",
  "form",
  "stance",
  "speaker",
  "text",
  "polarity",
  "certainty",
  "confidence",
  "rule",
  "start",
  "end",
  "exact"
})
record ClaimRow(
    String id,
    String article,
    String outlet,
    String publishedAt,
    String uri,
    String kind,
    String form,
    String stance,
    String speaker,
    String text,
    String polarity,
    String certainty,
    double confidence,
    String rule,
    int start,
    int end,
    String exact) {

  static ClaimRow of(StoredClaim stored) {
    ArticleClaims.Claim claim = stored.claim();
    ArticleClaims.Statement statement = claim.statement();
    return new ClaimRow(
        claim.id(),
        stored.article(),
        stored.outlet(),
        stored.publishedAt() == null ? null : stored.publishedAt().toString(),
        stored.uri(),
        claim.kind(),
        statement == null ? null : statement.form(),
        statement == null ? null : statement.stance(),
        statement == null || statement.speaker() == null
            ? null
            : statement.speaker().shownName().orElse(null),
        claim.text(),
        claim.polarity(),
        claim.certainty(),
        claim.confidence(),
        claim.rule(),
        claim.evidence().start(),
        claim.evidence().end(),
        claim.evidence().exact());
  }
}

package org.claimwire.query.store;

import java.time.Instant;
import java.util.function.Supplier;
import org.claimwire.contracts.ArticleClaims;

/**
 * A claim with where it stands.
 *
 * @param body JSON of the claim as it was extracted: a list of claims is sent without being read
 * @param reading reads the body
 * @param text the claim in one readable sentence
 * @param position among the claims of its article
 */
public record StoredClaim(
    String body,
    Supplier<ArticleClaims.Claim> reading,
    String text,
    int position,
    String article,
    String uri,
    String outlet,
    Instant publishedAt,
    Instant happenedAt) {

  public ArticleClaims.Claim claim() {
    return reading.get();
  }

  /** Its place in lists. */
  public Claims.Place place() {
    return new Claims.Place(happenedAt, article, position);
  }
}

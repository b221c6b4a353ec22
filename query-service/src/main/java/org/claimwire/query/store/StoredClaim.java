package org.claimwire.query.store;

import java.time.Instant;
import org.claimwire.contracts.ArticleClaims;

/**
 * A claim with where it stands.
 *
 * @param position among the claims of its article
 */
public record StoredClaim(
    ArticleClaims.Claim claim,
    int position,
    String article,
    String uri,
    String outlet,
    Instant publishedAt,
    Instant happenedAt) {

  /** Its place in lists. */
  public Claims.Place place() {
    return new Claims.Place(happenedAt, article, position);
  }
}

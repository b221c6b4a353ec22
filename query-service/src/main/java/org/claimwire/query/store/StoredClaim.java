package org.claimwire.query.store;

import java.time.Instant;

/**
 * A claim with where it stands.
 *
 * @param body JSON of the claim, as extracted
 * @param position among the claims of its article
 */
public record StoredClaim(
    String body,
    int position,
    String article,
    String uri,
    String outlet,
    Instant publishedAt,
    Instant happenedAt) {}

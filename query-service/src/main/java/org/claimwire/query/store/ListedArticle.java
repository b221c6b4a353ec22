package org.claimwire.query.store;

import java.time.Instant;

/**
 * An article in a list, without its text.
 *
 * @param happenedAt publication, or where that is unknown the first acceptance: lists are ordered
 *     by it
 * @param refusal null where the article was read
 */
public record ListedArticle(
    String id,
    String revision,
    Instant acceptedAt,
    Instant happenedAt,
    Revision.Bibliography bibliography,
    Revision.Refusal refusal,
    int claims) {}

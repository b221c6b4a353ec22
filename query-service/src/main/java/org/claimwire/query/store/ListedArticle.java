package org.claimwire.query.store;

import java.time.Instant;

/**
 * An article in a list, without its text; whatever is not known is null.
 *
 * @param happenedAt publication, or where that is unknown the first acceptance: lists are ordered
 *     by it
 * @param refusal why it was not read; null where it was
 * @param story id of the story it belongs to; null until it is placed, and for a refused article
 */
public record ListedArticle(
    String id,
    String revision,
    String uri,
    String outlet,
    String title,
    String author,
    Instant publishedAt,
    String language,
    Instant acceptedAt,
    Instant happenedAt,
    int claims,
    Refusal refusal,
    String story) {

  public record Refusal(String code, String reason) {}
}

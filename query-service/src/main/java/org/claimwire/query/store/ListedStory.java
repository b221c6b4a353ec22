package org.claimwire.query.store;

import java.time.Instant;

/**
 * A story in short.
 *
 * @param happenedAt of its newest article: lists are ordered by it
 * @param title null until the story is reconciled for the first time
 * @param firstSeen publication of its first dated article, null where none is dated
 * @param groups how many claims several articles make
 * @param agreed how many points independent origins agree on and nobody contradicts
 */
public record ListedStory(
    String id,
    String title,
    Instant firstSeen,
    Instant lastSeen,
    Instant happenedAt,
    int articles,
    int outlets,
    int origins,
    int groups,
    int agreed,
    int conflicts,
    int contradictions) {}

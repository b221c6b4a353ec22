package org.claimwire.extraction.text;

import java.time.Instant;
import java.util.Optional;

/**
 * One revision of an article, as it came in.
 *
 * @param id who it is; empty for a text that was only tried out
 * @param revision what it says
 * @param text the article to the character
 */
public record Article(
    String id,
    String revision,
    Optional<String> uri,
    Optional<String> outlet,
    Optional<String> title,
    Optional<String> author,
    Optional<Instant> publishedAt,
    Optional<String> language,
    String text) {}

package org.claimwire.query.store;

import java.time.Instant;
import org.claimwire.contracts.ArticleClaims;

/**
 * The current revision of an article.
 *
 * @param digest hash of all that was extracted: it changes when anything of it does
 * @param story id of the story it belongs to; null until it is placed, and for a refused article
 */
public record StoredArticle(
    ArticleClaims extracted, Instant acceptedAt, String digest, String story) {}

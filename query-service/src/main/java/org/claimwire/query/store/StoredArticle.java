package org.claimwire.query.store;

import java.time.Instant;

/**
 * The current revision of an article, without its entities and claims.
 *
 * @param digest hash of all that was extracted with it: it changes when anything of it does
 * @param refusal null where the article was read
 * @param zones JSON, as extracted
 */
public record StoredArticle(
    String id,
    String revision,
    String digest,
    Instant acceptedAt,
    Revision.Bibliography bibliography,
    String text,
    Revision.Extractor extractor,
    Revision.Refusal refusal,
    String zones) {}

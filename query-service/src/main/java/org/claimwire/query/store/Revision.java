package org.claimwire.query.store;

import java.time.Instant;
import org.claimwire.contracts.ArticleClaims;

/**
 * One revision of an article with all that was extracted from it.
 *
 * @param acceptedAt when this revision was accepted: of two revisions the one accepted later is the
 *     newer, of two accepted at once the one whose hash sorts last
 * @param digest hash of the whole message, by which a redelivery is known
 */
public record Revision(ArticleClaims extracted, Instant acceptedAt, String digest) {

  /** The article's id. */
  public String id() {
    return extracted.article().id();
  }

  /** Hash of what the article says. */
  public String hash() {
    return extracted.article().revision();
  }
}

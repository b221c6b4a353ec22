package org.claimwire.ingest.article;

import java.util.Optional;

/**
 * Who an article is: 32 lower-case hexadecimal digits, the first half of a SHA-256.
 *
 * @param value the digits
 */
public record ArticleId(String value) {

  private static final int DIGITS = 32;

  /** The id of everything ever published at this address, whatever it says today. */
  static ArticleId at(CanonicalUri uri) {
    return of(Fingerprint.of("claimwire/article-id/uri/1").with(uri.value()));
  }

  /**
   * The id of an article that no address identifies. Author, date and language are left out: the
   * same words of the same outlet stay one article when those become known later.
   */
  static ArticleId saying(Optional<String> outlet, Optional<String> title, String text) {
    return of(Fingerprint.of("claimwire/article-id/content/1").with(outlet).with(title).with(text));
  }

  private static ArticleId of(Fingerprint fingerprint) {
    return new ArticleId(fingerprint.hex().substring(0, DIGITS));
  }
}

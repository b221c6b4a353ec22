package org.claimwire.query.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.claimwire.query.store.StoredArticle;

/**
 * How far a text has come on its way to its story.
 *
 * @param address of this page, to look again
 * @param claims how many were found, in words; null until it is extracted
 * @param refusal why none was looked for; null where they were
 * @param story id of its story; null until it is in one
 */
record Travel(String article, String address, String claims, String refusal, String story) {

  /**
   * @param stored what is known of the article; null where nothing is, or only of an older text
   */
  static Travel of(String article, String revision, StoredArticle stored) {
    String address =
        "/add/" + article + "?revision=" + URLEncoder.encode(revision, StandardCharsets.UTF_8);
    if (stored == null) {
      return new Travel(article, address, null, null, null);
    }
    return new Travel(
        article,
        address,
        Counted.of(stored.extracted().claims().size(), "claim"),
        stored.extracted().refusal() == null ? null : stored.extracted().refusal().reason(),
        stored.story());
  }

  public boolean hasArrived() {
    return story != null || refusal != null;
  }
}

package org.claimwire.query.web;

/** What to call an outlet. */
final class Outlets {

  private Outlets() {}

  /**
   * Its name; where nobody gave one, the article's file, or the host of its address on the web;
   * else that it has none.
   */
  static String of(String outlet, String uri) {
    if (!isBlank(outlet)) {
      return outlet;
    }
    return isBlank(uri)
        ? "an outlet without a name"
        : uri.replaceFirst("^file:", "").replaceFirst("^https?://(?:www\\.)?([^/]+).*$", "$1");
  }

  // A stored article knows nothing of it, a report says so with an empty word.
  private static boolean isBlank(String words) {
    return words == null || words.isBlank();
  }
}

package org.claimwire.query.web;

/** What to call an outlet. */
final class Outlets {

  private Outlets() {}

  /** Its name; where nobody gave one, the article's address or file; else that it has none. */
  static String of(String outlet, String uri) {
    if (outlet != null) {
      return outlet;
    }
    return uri == null ? "an outlet without a name" : uri.replaceFirst("^file:", "");
  }
}

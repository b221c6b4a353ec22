package org.claimwire.query.web;

/** What to call an outlet. */
final class Outlets {

  private Outlets() {}

  /** Its name; where nobody gave one, the article's address; else that it has none. */
  static String of(String outlet, String uri) {
    return outlet != null ? outlet : uri != null ? uri : "an outlet without a name";
  }
}

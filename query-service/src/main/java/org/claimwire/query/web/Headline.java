package org.claimwire.query.web;

/** What to call an article. */
final class Headline {

  private static final int MOST = 80;

  private Headline() {}

  /** Its title; where it has none, how its text begins. */
  static String of(String title, String text) {
    if (title != null && !title.isBlank()) {
      return title;
    }
    String begins = text.strip().lines().findFirst().orElse("").strip().replaceAll("\\s+", " ");
    return begins.isEmpty() ? "Without a headline" : Shortened.to(MOST, begins);
  }
}

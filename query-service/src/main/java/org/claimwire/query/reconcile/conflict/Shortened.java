package org.claimwire.query.reconcile.conflict;

/** Words of an article short enough for a heading. */
final class Shortened {

  private static final int LONGEST = 90;

  private Shortened() {}

  static String of(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    if (line.length() <= LONGEST) {
      return line.replaceAll("[.,;:]+$", "");
    }
    int cut = line.lastIndexOf(' ', LONGEST);
    return line.substring(0, cut > 0 ? cut : LONGEST) + " …";
  }
}

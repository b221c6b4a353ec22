package org.claimwire.query.web;

/** Words cut where there is little room, between two of them. */
final class Shortened {

  private Shortened() {}

  /**
   * @param most code points; a single longer word is cut within
   */
  static String to(int most, String words) {
    if (words.codePointCount(0, words.length()) <= most) {
      return words;
    }
    String begin = words.substring(0, words.offsetByCodePoints(0, most));
    int space = begin.lastIndexOf(' ');
    return (space > most / 2 ? begin.substring(0, space) : begin).strip() + " …";
  }
}

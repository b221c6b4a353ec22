package org.claimwire.query.web;

/** Numbers with their nouns. */
final class Counted {

  private Counted() {}

  /** {@code 1 outlet}, {@code 2 outlets}. */
  static String of(long count, String noun) {
    return count + " " + noun(count, noun);
  }

  static String noun(long count, String noun) {
    return count == 1 ? noun : noun + "s";
  }
}

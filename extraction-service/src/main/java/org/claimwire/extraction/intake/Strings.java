package org.claimwire.extraction.intake;

/** Checks what JSON lets through. */
final class Strings {

  private Strings() {}

  /**
   * Half a character, which JSON can escape but UTF-8 cannot write, could never leave again as it
   * came.
   *
   * @throws Poison where a surrogate stands alone
   */
  static void requireWhole(String text) {
    boolean whole = text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    if (!whole) {
      throw new Poison("The text holds half a character (a surrogate without its pair)");
    }
  }
}

package org.claimwire.extraction.attribution.decode;

/** How a word is printed. The order is that of the model's embedding. */
public enum Shape {
  LOWER,
  CAPITALISED,
  CAPITALS,
  NUMBER,
  MARK;

  static Shape of(String word) {
    int first = word.codePointAt(0);
    if (Glyph.of(first) == Glyph.MARK) {
      return MARK;
    }
    if (word.codePoints().anyMatch(Character::isDigit)) {
      return NUMBER;
    }
    if (!Character.isUpperCase(first)) {
      return LOWER;
    }
    boolean several = word.codePointCount(0, word.length()) > 1;
    return several && word.codePoints().noneMatch(Character::isLowerCase) ? CAPITALS : CAPITALISED;
  }
}

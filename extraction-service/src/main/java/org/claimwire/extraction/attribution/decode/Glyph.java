package org.claimwire.extraction.attribution.decode;

/** What a character does to words. */
enum Glyph {
  /** Stands inside a word: letters, digits, accents. */
  LETTER,
  /** Stands between words: blanks, control and format characters. */
  BLANK,
  /** Is a word of its own. */
  MARK;

  static Glyph of(int point) {
    return switch (Character.getType(point)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK ->
          LETTER;
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          BLANK;
      default -> MARK;
    };
  }
}

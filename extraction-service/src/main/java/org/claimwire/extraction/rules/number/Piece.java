package org.claimwire.extraction.rules.number;

import org.claimwire.extraction.text.Span;

/**
 * A run of letters, a number in digits, or one symbol: "US$5bn" is four pieces or more.
 *
 * @param low lower case, dots of abbreviations dropped, all hyphens as {@code -}, long dashes as
 *     {@code –}
 * @param token index of the token it is cut from
 * @param glued whether it follows the piece before it without a space
 */
public record Piece(Span span, String low, int token, boolean glued, boolean capital) {

  /** Whether it is a number in digits, such as {@code 1,200} or {@code 2.5}. */
  public boolean isDigits() {
    return low.charAt(0) >= '0' && low.charAt(0) <= '9';
  }

  public boolean isWord() {
    return Character.isLetter(low.charAt(0));
  }

  public boolean isHyphen() {
    return low.equals("-");
  }
}

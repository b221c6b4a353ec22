package org.claimwire.extraction.rules.number;

/**
 * A number in words or digits.
 *
 * @param first index of its first piece
 * @param last index of its last piece
 * @param digits whether it begins in digits
 * @param scale the thousand, million and so on that it ends in; 1 without
 */
public record Numeral(int first, int last, double value, boolean digits, double scale) {

  Numeral(int first, int last, double value, boolean digits) {
    this(first, last, value, digits, 1);
  }

  /** Whether it is a whole number between two others, both included. */
  public boolean isWhole(int least, int most) {
    return value == Math.rint(value) && value >= least && value <= most;
  }

  int length() {
    return last - first + 1;
  }
}

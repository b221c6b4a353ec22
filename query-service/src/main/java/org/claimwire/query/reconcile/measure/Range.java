package org.claimwire.query.reconcile.measure;

/**
 * The numbers between two ends.
 *
 * @param lowIncluded whether the low end itself belongs to it
 */
record Range(double low, boolean lowIncluded, double high, boolean highIncluded) {

  static Range around(double value, double slack) {
    return new Range(value - slack, true, value + slack, true);
  }

  boolean admits(double number) {
    return (number > low || lowIncluded && number == low)
        && (number < high || highIncluded && number == high);
  }

  boolean meets(Range other) {
    return endsAfterStartOf(other) && other.endsAfterStartOf(this);
  }

  private boolean endsAfterStartOf(Range other) {
    return high > other.low || high == other.low && highIncluded && other.lowIncluded;
  }

  boolean within(Range other) {
    return low >= other.low && high <= other.high;
  }

  Range times(double factor) {
    return new Range(low * factor, lowIncluded, high * factor, highIncluded);
  }
}

package org.claimwire.query.reconcile.measure;

/** How print limits a number: "nearly two hours" is NEARLY 2. */
public enum Bound {
  EXACT("exact"),
  ABOUT("about"),
  NEARLY("nearly"),
  AT_LEAST("at-least"),
  MORE_THAN("more-than"),
  AT_MOST("at-most"),
  LESS_THAN("less-than");

  private final String label;

  Bound(String label) {
    this.label = label;
  }

  /** The word of the wire formats, such as {@code more-than}. */
  public String label() {
    return label;
  }

  /**
   * @throws IllegalArgumentException for a word that no bound has
   */
  public static Bound of(String label) {
    for (Bound bound : values()) {
      if (bound.label.equals(label)) {
        return bound;
      }
    }
    throw new IllegalArgumentException("no such bound: " + label);
  }
}

package org.claimwire.query.reconcile.measure;

/** How two values of the same thing stand to each other; symmetric. */
public enum Comparison {
  /** They say the same. */
  SAME,
  /** They may both hold within the bounds stated. */
  APPROXIMATION,
  /** One says more exactly what the other says. */
  FINER,
  /** No value fulfils both. */
  CONTRADICTION,
  /** Nothing can be said: different units, or a time that names no day. */
  INCOMPARABLE
}

package org.claimwire.query.reconcile.proposition;

/** How close two propositions are in meaning, by a model that proposes and never decides. */
@FunctionalInterface
public interface Nearness {

  /** Between -1 and 1, 1 for the same words; symmetric. */
  double between(Proposition one, Proposition other);
}

package org.claimwire.query.reconcile.proposition;

import java.util.SortedSet;

/**
 * What two stretches of text have in common.
 *
 * @param shared the terms both have
 * @param actors how many of these are actors
 * @param contained the share of the poorer one's weight that the other has: 1 where one says all
 *     that the other does
 * @param overlap the shared weight against the weight of both together
 */
public record Likeness(
    SortedSet<String> shared, int actors, double sharedWeight, double contained, double overlap) {

  /** How many of the shared terms are concepts. */
  public int concepts() {
    return shared.size() - actors;
  }
}

package org.claimwire.query;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.claimwire.query.embedding.MiniLmVectors;
import org.claimwire.query.reconcile.Reconciler;

/** Gives the pure rooms what they need from outside. */
class Wiring {

  @Produces
  @Singleton
  Reconciler reconciler() {
    return new Reconciler(new MiniLmVectors());
  }
}

package org.claimwire.query.reconcile.conflict;

import org.claimwire.query.reconcile.proposition.Proposition;
import org.claimwire.query.reconcile.wording.Quotation;

/** The words that prove a side. */
final class Witnesses {

  private Witnesses() {}

  static Conflict.Witness of(Quotation quotation) {
    Proposition proposition = quotation.proposition();
    return new Conflict.Witness(proposition.article(), proposition.claim(), quotation.span());
  }

  static Conflict.Witness of(Proposition proposition) {
    return new Conflict.Witness(proposition.article(), proposition.claim(), proposition.hull());
  }
}

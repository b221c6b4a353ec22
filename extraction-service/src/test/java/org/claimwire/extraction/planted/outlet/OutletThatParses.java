package org.claimwire.extraction.planted.outlet;

/** Breaks a rule on purpose. */
class OutletThatParses {

  edu.stanford.nlp.ling.CoreLabel forbidden;
}

package org.claimwire.extraction.planted.intake;

/** Breaks a rule on purpose. */
class IntakeThatParses {

  edu.stanford.nlp.ling.CoreLabel forbidden;
}

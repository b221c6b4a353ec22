package org.claimwire.extraction.planted.language;

/** Breaks a rule on purpose. */
class DetectorThatParses {

  edu.stanford.nlp.ling.CoreLabel forbidden;
}

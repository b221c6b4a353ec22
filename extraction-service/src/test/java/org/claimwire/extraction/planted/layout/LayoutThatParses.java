package org.claimwire.extraction.planted.layout;

/** Breaks a rule on purpose. */
class LayoutThatParses {

  edu.stanford.nlp.ling.CoreLabel forbidden;
}

package org.claimwire.extraction.planted.text;

/** Breaks a rule on purpose. */
class TextThatParses {

  edu.stanford.nlp.ling.CoreLabel forbidden;
}

package org.claimwire.extraction.planted.encoder;

/** Breaks a rule on purpose. */
class EncoderThatParses {

  edu.stanford.nlp.ling.CoreLabel forbidden;
}

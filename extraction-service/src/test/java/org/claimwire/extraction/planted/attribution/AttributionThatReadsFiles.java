package org.claimwire.extraction.planted.attribution;

/** Breaks a rule on purpose. */
class AttributionThatReadsFiles {

  java.nio.file.Path forbidden;
}

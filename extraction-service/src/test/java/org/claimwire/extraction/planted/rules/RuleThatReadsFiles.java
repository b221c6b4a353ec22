package org.claimwire.extraction.planted.rules;

/** Breaks a rule on purpose. */
class RuleThatReadsFiles {

  java.nio.file.Path forbidden;
}

package org.claimwire.extraction.claim;

/** Who says a statement. */
public sealed interface Speaker {

  /** The text names somebody, if only by a pronoun or as "officials". */
  record Named(Participant who) implements Speaker {}

  /** The text names nobody: "it is feared that …". */
  record Unnamed() implements Speaker {}
}

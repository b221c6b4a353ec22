package org.claimwire.extraction.claim;

/** How surely the text gives a claim. */
public enum Certainty {
  ASSERTED,
  ALLEGED,
  DENIED,
  PLANNED,
  HYPOTHETICAL
}

package org.claimwire.extraction.claim;

/** How a text limits a number; {@code NEARLY} is a little less than it. */
public enum Bound {
  EXACT,
  ABOUT,
  NEARLY,
  AT_LEAST,
  MORE_THAN,
  AT_MOST,
  LESS_THAN
}

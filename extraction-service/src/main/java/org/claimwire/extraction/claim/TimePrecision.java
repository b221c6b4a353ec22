package org.claimwire.extraction.claim;

/** How finely a text dates something. */
public enum TimePrecision {
  MINUTE,
  DAY,
  WEEK,
  MONTH,
  SEASON,
  YEAR,
  RANGE
}

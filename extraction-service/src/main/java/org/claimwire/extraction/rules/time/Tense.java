package org.claimwire.extraction.rules.time;

/** On which side of the day of publication a clause lies. */
enum Tense {
  PAST,
  PRESENT,
  FUTURE,
  UNCLEAR
}

package org.claimwire.extraction.rules.entity;

/** Grammatical gender, as far as the words give it. */
public enum Gender {
  FEMALE,
  MALE,
  UNKNOWN;

  /** Whether one person can be both: the unknown agrees with everything. */
  boolean agreesWith(Gender other) {
    return this == other || this == UNKNOWN || other == UNKNOWN;
  }
}

package org.claimwire.extraction.claim;

/** How a speaker holds what they say; {@code CALLS} names a thing something. */
public enum Stance {
  SAYS,
  ACCUSES,
  DENIES,
  PROMISES,
  ASKS,
  THREATENS,
  PRAISES,
  CRITICISES,
  BELIEVES,
  CALLS
}

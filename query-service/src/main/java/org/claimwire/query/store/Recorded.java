package org.claimwire.query.store;

/** A revision that the store has dealt with. */
public record Recorded(Revision revision, Effect effect) {

  /** What recording it did. */
  public enum Effect {
    /** It is now the article's current revision. */
    STORED,
    /** It was already there, to the byte. */
    UNCHANGED,
    /** A newer revision is there; this one was passed over. */
    SUPERSEDED
  }
}

package org.claimwire.query.reconcile.conflict;

import java.util.Optional;

/**
 * That somebody handed things to somebody.
 *
 * @param giver empty where the article does not name one person
 * @param recipient empty where the article does not name one person
 * @param called whether the sentence calls it a gift
 */
record Handing(
    Listing things, Optional<String> giver, Optional<String> recipient, What what, boolean called) {

  enum What {
    GIFT,
    /** Something to read: a list of names, a file. */
    PAPER
  }

  /** Whether both may tell of the same giver and recipient, and name one of them alike. */
  boolean mayBe(Handing other) {
    boolean sameGiver = giver.isPresent() && giver.equals(other.giver);
    boolean sameRecipient = recipient.isPresent() && recipient.equals(other.recipient);
    return what == other.what
        && (sameGiver || giver.isEmpty() || other.giver.isEmpty())
        && (sameRecipient || recipient.isEmpty() || other.recipient.isEmpty())
        && (sameGiver || sameRecipient);
  }
}

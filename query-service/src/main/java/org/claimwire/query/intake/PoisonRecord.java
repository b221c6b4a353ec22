package org.claimwire.query.intake;

/** A record that can never be recorded; the message is the reason, for a person. */
final class PoisonRecord extends Exception {

  PoisonRecord(String reason) {
    super(reason);
  }

  PoisonRecord(String reason, Throwable cause) {
    super(reason, cause);
  }
}

package org.claimwire.extraction.intake;

/** A message that is no article. */
final class Poison extends RuntimeException {

  private static final long serialVersionUID = 1;

  Poison(String reason) {
    super(reason);
  }

  Poison(String reason, Throwable cause) {
    super(reason, cause);
  }
}

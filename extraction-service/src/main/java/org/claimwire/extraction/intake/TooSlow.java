package org.claimwire.extraction.intake;

import java.time.Duration;

/** An article that takes longer to read than any should. */
final class TooSlow extends RuntimeException {

  private static final long serialVersionUID = 1;

  TooSlow(Duration limit) {
    super("The article was not read within " + limit.toSeconds() + " s");
  }
}

package org.claimwire.query.store;

/** The database did not answer, or not in a way that says anything of the data: try again. */
public final class DatabaseAway extends RuntimeException {

  DatabaseAway(Throwable cause) {
    super("the database does not answer: " + cause.getMessage(), cause);
  }
}

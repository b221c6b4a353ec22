package org.claimwire.query.store;

import java.sql.SQLException;

/** The database did not answer, or not in a way that says anything of the data: try again. */
public final class DatabaseAway extends RuntimeException {

  /**
   * What to throw where the database failed to answer a question of ours: this, or where the
   * question itself was wrong, a fault of ours.
   */
  static RuntimeException orFault(SQLException e) {
    String state = e.getSQLState() == null ? "" : e.getSQLState();
    boolean wrong = state.startsWith("22") || state.startsWith("42");
    return wrong ? new IllegalStateException("wrong SQL", e) : new DatabaseAway(e);
  }

  DatabaseAway(Throwable cause) {
    super("the database does not answer: " + cause.getMessage(), cause);
  }
}

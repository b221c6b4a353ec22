package org.claimwire.query.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Runs SQL in one transaction and tells bad data from a database that is away. */
final class Transactions {

  @FunctionalInterface
  interface Work<T> {
    T with(Connection connection) throws SQLException;
  }

  private Transactions() {}

  /**
   * What the work returns, once committed.
   *
   * @throws DataRefused if the database will never take it
   * @throws DatabaseAway on any other failure of the database: nothing was written
   */
  static <T> T call(DataSource database, Work<T> work) {
    try {
      return QuarkusTransaction.requiringNew()
          .call(
              () -> {
                try (Connection connection = database.getConnection()) {
                  return work.with(connection);
                } catch (SQLException e) {
                  throw isAboutTheData(e) ? new DataRefused(e) : new DatabaseAway(e);
                }
              });
    } catch (DataRefused | DatabaseAway e) {
      throw e;
    } catch (RuntimeException e) {
      throw isOfTheTransaction(e) ? new DatabaseAway(e) : e;
    }
  }

  // Classes 22 and 23: the values; 54: too large for an index or a tsvector. Everything else
  // (connection, resources, locks, an operator at work) passes, so it is never the record's fault.
  private static boolean isAboutTheData(SQLException e) {
    String state = e.getSQLState();
    if (state == null && e.getNextException() != null) {
      state = e.getNextException().getSQLState();
    }
    return state != null
        && (state.startsWith("22") || state.startsWith("23") || state.startsWith("54"));
  }

  private static boolean isOfTheTransaction(RuntimeException e) {
    return e instanceof io.quarkus.narayana.jta.QuarkusTransactionException
        || e.getCause() instanceof jakarta.transaction.RollbackException
        || e.getCause() instanceof jakarta.transaction.SystemException;
  }
}

package org.claimwire.query.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A select that is put together from the conditions a reader asks for. */
final class Rows {

  @FunctionalInterface
  interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  private final StringBuilder sql;
  private final List<Object> values = new ArrayList<>();
  private boolean restricted;

  private Rows(String select) {
    this.sql = new StringBuilder(select);
  }

  /** Starts from "select … from …", without a "where" that conditions could not follow. */
  static Rows of(String select, Object... arguments) {
    return new Rows(select).with(arguments);
  }

  /** Adds a condition with a value for each of its question marks. */
  Rows where(String condition, Object... arguments) {
    sql.append(restricted ? "\n and " : "\nwhere ").append('(').append(condition).append(')');
    restricted = true;
    return with(arguments);
  }

  /** Adds the condition where there is a value to compare with. */
  Rows whereIfGiven(String condition, Object argument) {
    return argument == null ? this : where(condition, argument);
  }

  /** Adds what follows the conditions. */
  Rows then(String clause, Object... arguments) {
    sql.append('\n').append(clause);
    return with(arguments);
  }

  private Rows with(Object... arguments) {
    values.addAll(List.of(arguments));
    return this;
  }

  /**
   * @throws DatabaseAway if the database could not be asked
   */
  <T> List<T> read(DataSource database, Reader<T> reader) {
    try (Connection connection = database.getConnection()) {
      return read(connection, reader);
    } catch (SQLException e) {
      throw DatabaseAway.orFault(e);
    }
  }

  <T> List<T> read(Connection connection, Reader<T> reader) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql.toString())) {
      for (int i = 0; i < values.size(); i++) {
        statement.setObject(i + 1, jdbc(connection, values.get(i)));
      }
      try (ResultSet row = statement.executeQuery()) {
        List<T> all = new ArrayList<>();
        while (row.next()) {
          all.add(reader.read(row));
        }
        return all;
      }
    }
  }

  /** Runs a statement that returns no rows. */
  static void update(DataSource database, String sql, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, jdbc(connection, values[i]));
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw DatabaseAway.orFault(e);
    }
  }

  /** The column as an instant, null where it is null. */
  static Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp value = row.getTimestamp(column);
    return value == null ? null : value.toInstant();
  }

  private static Object jdbc(Connection connection, Object value) throws SQLException {
    return switch (value) {
      case Instant instant -> Timestamp.from(instant);
      case List<?> texts -> connection.createArrayOf("text", texts.toArray());
      case String[] texts -> connection.createArrayOf("text", texts);
      case Long[] numbers -> connection.createArrayOf("bigint", numbers);
      case Integer[] numbers -> connection.createArrayOf("integer", numbers);
      case Double[] numbers -> connection.createArrayOf("float8", numbers);
      case null -> null;
      default -> value;
    };
  }
}

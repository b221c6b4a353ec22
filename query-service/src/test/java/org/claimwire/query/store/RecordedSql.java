package org.claimwire.query.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** The SQL that the store runs for a question, to be run again without the store. */
final class RecordedSql {

  private record Query(String sql, TreeMap<Integer, Object> values) {}

  private final List<Query> queries = new ArrayList<>();

  private RecordedSql() {}

  /** Asks once, and keeps what went to the database. */
  static RecordedSql of(Connection connection, Consumer<DataSource> question) {
    RecordedSql recorded = new RecordedSql();
    question.accept(
        proxy(DataSource.class, (self, method, values) -> recorded.listeningOn(connection)));
    return recorded;
  }

  /**
   * Runs all of it and reads every column of every row.
   *
   * @return how many characters came
   */
  long run(Connection connection) throws SQLException {
    long characters = 0;
    for (Query query : queries) {
      try (PreparedStatement statement = connection.prepareStatement(query.sql())) {
        for (var value : query.values().entrySet()) {
          statement.setObject(value.getKey(), value.getValue());
        }
        try (ResultSet row = statement.executeQuery()) {
          int columns = row.getMetaData().getColumnCount();
          while (row.next()) {
            for (int i = 1; i <= columns; i++) {
              String value = row.getString(i);
              characters += value == null ? 0 : value.length();
            }
          }
        }
      }
    }
    return characters;
  }

  private Connection listeningOn(Connection connection) {
    return proxy(
        Connection.class,
        (self, method, values) -> {
          if (method.getName().equals("close")) {
            return null;
          }
          Object made = method.invoke(connection, values);
          return made instanceof PreparedStatement statement
              ? listeningOn(statement, (String) values[0])
              : made;
        });
  }

  private PreparedStatement listeningOn(PreparedStatement statement, String sql) {
    Query query = new Query(sql, new TreeMap<>());
    queries.add(query);
    return proxy(
        PreparedStatement.class,
        (self, method, values) -> {
          if (method.getName().equals("setObject")) {
            query.values().put((Integer) values[0], values[1]);
          }
          return method.invoke(statement, values);
        });
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            RecordedSql.class.getClassLoader(),
            new Class<?>[] {type},
            (self, method, values) -> {
              try {
                return handler.invoke(self, method, values);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}

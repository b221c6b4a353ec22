package org.claimwire.local.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalDatabaseIT {

  @TempDir Path folder;

  @Test
  void what_it_committed_survives_kill_nine() throws Exception {
    LocalDatabase killed = LocalDatabase.start(folder, 0);
    try {
      ask(killed, "CREATE TABLE quays AS SELECT 'north quay' AS name; SELECT 1");
    } finally {
      ProcessHandle server = killed.process().orElseThrow();
      server.destroyForcibly();
      server.onExit().get();
    }

    try (LocalDatabase again = LocalDatabase.start(folder, killed.port())) {
      assertThat(ask(again, "SELECT name FROM quays")).isEqualTo("north quay");
    }
  }

  @Test
  void a_second_start_attaches_to_the_running_server() {
    try (LocalDatabase first = LocalDatabase.start(folder, 0)) {
      LocalDatabase second = LocalDatabase.start(folder, 0);

      assertThat(second.port()).isEqualTo(first.port());
      assertThat(second.process()).isEqualTo(first.process());
    }
    assertThat(LocalDatabase.runningIn(folder)).isEmpty();
  }

  @Test
  void it_is_durable_and_knows_unicode_trigrams_and_plain_letters() throws Exception {
    try (LocalDatabase database = LocalDatabase.start(folder, 0)) {
      ask(
          database,
          "CREATE EXTENSION pg_trgm; CREATE EXTENSION unaccent; CREATE EXTENSION btree_gin;"
              + " SELECT 1");

      assertThat(ask(database, "SHOW fsync")).isEqualTo("on");
      assertThat(ask(database, "SHOW synchronous_commit")).isEqualTo("on");
      assertThat(ask(database, "SELECT lower('ÉTÉ Øre')")).isEqualTo("été øre");
      assertThat(ask(database, "SELECT similarity('Évora', 'évora')")).isEqualTo("1");
      assertThat(ask(database, "SELECT unaccent('Évora')")).isEqualTo("Evora");
    }
  }

  private static String ask(LocalDatabase database, String sql) throws Exception {
    try (var connection = DriverManager.getConnection(database.jdbcUrl());
        var statement = connection.createStatement()) {
      boolean rows = statement.execute(sql);
      while (!rows) {
        rows = statement.getMoreResults();
      }
      ResultSet answer = statement.getResultSet();
      answer.next();
      return answer.getString(1);
    }
  }
}

package org.claimwire.query.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/**
 * How long a reader waits for the service beside the same SQL over plain JDBC: both are asked in
 * turn, one request at a time, over connections that stay open. CONTRIBUTING.md says how to run it.
 */
final class LatencyBenchmark {

  private static final int WARM_UP = 2_000;
  private static final int ROUNDS = 1_000;
  private static final int PAGE = 50;
  private static final ClaimFilter ALL =
      new ClaimFilter(null, null, null, null, null, null, null, null, null, null);

  private record Question(String name, URI http, RecordedSql sql) {}

  private LatencyBenchmark() {}

  /**
   * @param arguments the service's address and the JDBC URL of its database
   */
  public static void main(String[] arguments) throws Exception {
    if (arguments.length != 2) {
      System.err.println("usage: LatencyBenchmark SERVICE-URL JDBC-URL");
      System.exit(2);
    }
    try (Connection database = DriverManager.getConnection(arguments[1])) {
      List<Question> questions = questions(database, URI.create(arguments[0]));
      System.out.printf(
          "%,d articles, %,d claims; %,d rounds after %,d to warm up; times in ms%n%n",
          Long.parseLong(one(database, "select count(*) from articles")),
          Long.parseLong(one(database, "select count(*) from claims")),
          ROUNDS,
          WARM_UP);
      System.out.printf(
          "%-16s %9s %9s %9s %9s %9s %9s %9s%n",
          "", "SQL p50", "SQL p99", "HTTP p50", "HTTP p99", "p50 ratio", "p99 ratio", "bytes");
      for (Question question : questions) {
        measure(question, database);
      }
    }
  }

  private static List<Question> questions(Connection database, URI service) throws SQLException {
    String word =
        one(
            database,
            "select word from ts_stat('select search from claims') order by ndoc desc, word limit 1");
    String story =
        one(
            database,
            """
            select s.id from stories s join story_reports r on r.story_id = s.id
            where r.version is not null order by s.articles desc, s.id limit 1
            """);
    if (word == null || story == null) {
      throw new IllegalStateException(
          "the service has no reconciled story yet: add articles first");
    }
    Json json = new Json(new ObjectMapper().findAndRegisterModules());
    ClaimFilter withWord =
        new ClaimFilter(null, null, null, null, null, null, word, null, null, null);
    String q = "?q=" + URLEncoder.encode(word, StandardCharsets.UTF_8);
    return List.of(
        new Question(
            "claims",
            service.resolve("/v1/claims"),
            RecordedSql.of(
                database, data -> new Claims(data, json, null).list(ALL, null, PAGE + 1))),
        new Question(
            "search claims",
            service.resolve("/v1/search/claims" + q),
            RecordedSql.of(
                database,
                data -> {
                  var found = new Claims(data, json, null).list(withWord, null, PAGE + 1);
                  Search search = new Search(data);
                  search.marked(found.stream().limit(PAGE).map(StoredClaim::text).toList(), word);
                  search.facets(withWord);
                })),
        new Question(
            "search articles",
            service.resolve("/v1/search/articles" + q),
            RecordedSql.of(
                database, data -> new Search(data).articles(word, null, null, PAGE + 1))),
        new Question(
            "story report",
            service.resolve("/v1/stories/" + story + "/report"),
            RecordedSql.of(database, data -> new StoryShelf(data).findReport(story))));
  }

  private static void measure(Question question, Connection database)
      throws IOException, SQLException {
    long[] overHttp = new long[ROUNDS];
    long[] overJdbc = new long[ROUNDS];
    int bytes = 0;
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      long start = System.nanoTime();
      bytes = answer(question.http());
      long between = System.nanoTime();
      question.sql().run(database);
      long end = System.nanoTime();
      if (round >= 0) {
        overHttp[round] = between - start;
        overJdbc[round] = end - between;
      }
    }
    Arrays.sort(overHttp);
    Arrays.sort(overJdbc);
    System.out.printf(
        "%-16s %9.2f %9.2f %9.2f %9.2f %9.2f %9.2f %,9d%n",
        question.name(),
        millis(overJdbc, 50),
        millis(overJdbc, 99),
        millis(overHttp, 50),
        millis(overHttp, 99),
        millis(overHttp, 50) / millis(overJdbc, 50),
        millis(overHttp, 99) / millis(overJdbc, 99),
        bytes);
  }

  // Waits on the calling thread, as JDBC does: no other thread has to wake up in between.
  private static int answer(URI address) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
    if (connection.getResponseCode() != 200) {
      throw new IllegalStateException(address + " answered " + connection.getResponseCode());
    }
    try (InputStream body = connection.getInputStream()) {
      return body.readAllBytes().length;
    }
  }

  private static double millis(long[] sorted, int percent) {
    return sorted[sorted.length * percent / 100] / 1e6;
  }

  private static String one(Connection database, String sql) throws SQLException {
    try (var statement = database.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getString(1) : null;
    }
  }
}

package org.claimwire.query;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.claimwire.contracts.ArticleClaims;
import org.claimwire.query.reconcile.Reconciler;
import org.claimwire.query.reconcile.WordVectors;
import org.claimwire.query.store.Revision;
import org.junit.jupiter.api.Test;

/**
 * What one more article costs when a thousand are stored, and when fifty thousand are: recorded,
 * placed in its story and that story compared, in PostgreSQL. No test: it runs by its name alone,
 * for as long as a coffee, and judges nothing. See CONTRIBUTING.md for the command.
 *
 * <p>Sentence vectors are counted words here: the model's share, a few milliseconds a sentence, is
 * the same at every size and would hide the rest.
 */
@QuarkusTest
@TestProfile(GrowthBenchmark.CountedWords.class)
@WithTestResource(LocalStack.class)
class GrowthBenchmark {

  public static class CountedWords implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      // A line a story would be most of the output.
      return Map.of("quarkus.log.category.\"org.claimwire\".level", "WARN");
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
      return Set.of(Quick.class);
    }
  }

  @Alternative
  @Singleton
  static class Quick {
    @Produces
    @Singleton
    @Alternative
    Reconciler reconciler() {
      return new Reconciler(new WordVectors());
    }
  }

  private static final int MEASURED = 1_000;

  /** As many as a reader of a topic takes at once; it falls behind no further than that. */
  private static final int AT_ONCE = 100;

  /**
   * How far comparing may fall behind before the measuring: a story that waits is compared once.
   */
  private static final int FILLING = 2_000;

  /** Until then much of the work is the virtual machine's own. */
  private static final int WARM_UP = Integer.getInteger("growth.warm-up", 2_000);

  @Inject RecordClaims recordClaims;
  @Inject DataSource database;
  @Inject ObjectMapper json;

  private final GeneratedNews news = new GeneratedNews(1);
  private int stored;

  /**
   * The processor's work in this JVM and in the database, that in the database, and the time on the
   * clock.
   */
  private record Cost(Duration work, Duration database, Duration clock) {

    Cost minus(Cost before) {
      return new Cost(
          work.minus(before.work), database.minus(before.database), clock.minus(before.clock));
    }
  }

  @Test
  void cost_of_an_article_as_the_store_grows() throws Exception {
    load(WARM_UP, AT_ONCE);
    forgetAll();
    List<Double> work = new ArrayList<>();
    for (String size : System.getProperty("growth.sizes", "1000,10000,50000").split(",")) {
      load(Integer.parseInt(size) - stored, FILLING);
      long stories = number("select count(*) from stories");
      Cost cost = load(MEASURED, AT_ONCE);
      work.add(cost.work().toNanos() / 1e6 / MEASURED);
      System.out.printf(
          "%,7d articles in %,6d stories: the next %,d cost %.1f ms of work each,"
              + " %.1f of it in the database (%.1f ms on the clock)%n",
          stored - MEASURED,
          stories,
          MEASURED,
          work.getLast(),
          cost.database().toNanos() / 1e6 / MEASURED,
          cost.clock().toNanos() / 1e6 / MEASURED);
    }
    System.out.printf("the last is %.2f times the first%n", work.getLast() / work.getFirst());
  }

  /**
   * Records so many more articles, and waits until all are placed and their stories compared.
   *
   * @param behind how many marks may wait before more are recorded
   */
  private Cost load(int articles, int behind) throws Exception {
    Cost before = cost();
    for (int left = articles; left > 0; left -= AT_ONCE) {
      List<Revision> revisions = new ArrayList<>();
      for (int i = 0; i < Math.min(AT_ONCE, left); i++) {
        Report report = news.next();
        revisions.add(
            new Revision(
                json.readValue(report.body(), ArticleClaims.class),
                report.acceptedAt(),
                report.revision()));
      }
      recordClaims.record(revisions);
      stored += revisions.size();
      awaitAtMostWaiting(behind);
    }
    awaitAtMostWaiting(0);
    return cost().minus(before);
  }

  private void awaitAtMostWaiting(int marks) {
    Awaitility.await()
        .atMost(Duration.ofMinutes(10))
        .pollInterval(Duration.ofMillis(20))
        .until(
            () ->
                number(
                        "select (select count(*) from articles_to_place)"
                            + " + (select count(*) from stories_to_reconcile)")
                    <= marks);
  }

  private long number(String query) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  private void forgetAll() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "truncate articles, stories, story_reports, articles_to_place, stories_to_reconcile,"
              + " changes cascade");
    }
    stored = 0;
  }

  private Cost cost() throws SQLException {
    var os = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long backend = number("select pg_backend_pid()");
    long server = ProcessHandle.of(backend).flatMap(ProcessHandle::parent).orElseThrow().pid();
    Duration inDatabase =
        Stream.concat(
                ProcessHandle.of(server).stream(),
                ProcessHandle.of(server).orElseThrow().children())
            .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
            .reduce(Duration.ZERO, Duration::plus);
    return new Cost(
        inDatabase.plusNanos(os.getProcessCpuTime()),
        inDatabase,
        Duration.ofNanos(System.nanoTime()));
  }
}

package org.claimwire.query;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.claimwire.query.Report.report;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class FaultsIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Inject AgroalDataSource database;

  @Test
  void a_database_that_was_away_loses_and_doubles_nothing() {
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      reports.add(report().saying("Report number " + i));
    }
    awaitReadiness(200);
    ClaimsTopic.send(reports.subList(0, 10).toArray(Report[]::new));
    LocalStack.stopDatabase();
    try {
      ClaimsTopic.send(reports.subList(10, 20).toArray(Report[]::new));
      awaitReadiness(503);
      assertThat(get("/q/health/live").statusCode()).isEqualTo(200);
      for (String path : List.of("/v1/claims", "/v1/articles/a1")) {
        given()
            .get(path)
            .then()
            .statusCode(503)
            .header("Retry-After", notNullValue())
            .contentType("application/problem+json");
      }
    } finally {
      LocalStack.startDatabase();
    }
    for (Report report : reports) {
      await().atMost(PATIENCE).until(() -> get("/v1/articles/" + report.id()).statusCode() == 200);
      assertThat(get("/v1/articles/" + report.id()).jsonPath().getList("claims")).hasSize(1);
    }
    awaitReadiness(200);
  }

  @Test
  void a_broker_that_was_away_is_found_again() {
    awaitReadiness(200);
    LocalStack.stopBroker();
    try {
      awaitReadiness(503);
      assertThat(get("/q/health/live").statusCode()).isEqualTo(200);
    } finally {
      LocalStack.startBroker();
    }
    Report report = report().saying("The broker is back");
    ClaimsTopic.send(report);
    await().atMost(PATIENCE).until(() -> get("/v1/articles/" + report.id()).statusCode() == 200);
    awaitReadiness(200);
  }

  @Test
  void a_fault_of_the_service_is_a_problem_without_its_inner_parts() throws Exception {
    Report report = report().saying("The page was torn");
    ClaimsTopic.send(report);
    await().atMost(PATIENCE).until(() -> get("/v1/articles/" + report.id()).statusCode() == 200);
    try (Connection connection = database.getConnection();
        var spoil =
            connection.prepareStatement("update claims set body = '[]' where article_id = ?")) {
      spoil.setString(1, report.id());
      spoil.executeUpdate();
    }
    get("/v1/articles/" + report.id())
        .then()
        .statusCode(500)
        .contentType("application/problem+json")
        .body("detail", equalTo("This is a fault of the service; its log has the reason."));

    // Lists of other tests would stumble over it.
    ClaimsTopic.send(
        report(report.id()).saying("The page was mended").accepted("2026-05-01T00:00:00Z"));
    await().atMost(PATIENCE).until(() -> get("/v1/articles/" + report.id()).statusCode() == 200);
  }

  @Test
  void an_article_that_brings_out_a_fault_does_not_keep_others_from_their_story() throws Exception {
    // Known to no other test, or the story would have more articles.
    String somebody = "Mara Vinter" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    Report spoilt = report().naming(somebody, "PERSON").saying("The page was torn");
    ClaimsTopic.send(spoilt);
    awaitStory(spoilt);
    String story = get("/v1/articles/" + spoilt.id()).jsonPath().getString("story");
    try (Connection connection = database.getConnection();
        var spoil =
            connection.prepareStatement(
                """
                with spoilt as (
                  update articles set zones = '[{"kind": "torn", "start": 0, "end": 1}]'
                  where id = ? returning id)
                insert into stories_to_reconcile (story_id) values (?)
                """)) {
      spoil.setString(1, spoilt.id());
      spoil.setString(2, story);
      spoil.executeUpdate();
    }
    await().atMost(PATIENCE).until(() -> failure(story) != null);
    get("/v1/stories/" + story + "/report").then().statusCode(200);

    try (Connection connection = database.getConnection();
        var mark =
            connection.prepareStatement("insert into articles_to_place (article_id) values (?)")) {
      mark.setString(1, spoilt.id());
      mark.executeUpdate();
    }
    Report fine = report().naming("Otto Brandt", "PERSON").saying("The page was mended");
    ClaimsTopic.send(fine);
    awaitStory(fine);
    await().atMost(PATIENCE).until(() -> get("/v1/stories/" + story).statusCode() == 404);
  }

  private static void awaitStory(Report report) {
    await()
        .atMost(PATIENCE)
        .until(
            () -> {
              var article = get("/v1/articles/" + report.id());
              return article.statusCode() == 200 && article.jsonPath().get("story") != null;
            });
    String story = get("/v1/articles/" + report.id()).jsonPath().getString("story");
    await()
        .atMost(PATIENCE)
        .until(() -> get("/v1/stories/" + story + "/report").statusCode() == 200);
  }

  private String failure(String story) throws SQLException {
    try (Connection connection = database.getConnection();
        var select =
            connection.prepareStatement("select failure from story_reports where story_id = ?")) {
      select.setString(1, story);
      try (var row = select.executeQuery()) {
        return row.next() ? row.getString(1) : null;
      }
    }
  }

  @Test
  void replicas_that_start_together_migrate_once() throws Exception {
    try (Connection connection = database.getConnection();
        var create = connection.createStatement()) {
      create.execute("create database replicas");
    }
    String url =
        database
            .getConfiguration()
            .connectionPoolConfiguration()
            .connectionFactoryConfiguration()
            .jdbcUrl()
            .replaceFirst("/\\w+$", "/replicas?user=postgres");
    try (var replicas = Executors.newFixedThreadPool(3)) {
      List<Future<Integer>> migrations = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        migrations.add(
            replicas.submit(
                () ->
                    Flyway.configure()
                        .dataSource(url, null, null)
                        .load()
                        .migrate()
                        .migrationsExecuted));
      }
      int executed = 0;
      for (Future<Integer> migration : migrations) {
        executed += migration.get();
      }
      assertThat(executed)
          .isEqualTo(Flyway.configure().dataSource(url, null, null).load().info().applied().length);
    }
  }

  private static void awaitReadiness(int status) {
    await().atMost(PATIENCE).until(() -> get("/q/health/ready").statusCode() == status);
  }
}

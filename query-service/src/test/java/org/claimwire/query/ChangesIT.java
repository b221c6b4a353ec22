package org.claimwire.query;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.claimwire.query.Report.report;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class ChangesIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TestHTTPResource("/v1/stream")
  URI stream;

  @Inject AgroalDataSource database;

  @Test
  void who_follows_hears_of_articles_and_stories_as_they_change() {
    try (Follower follower = new Follower(null)) {
      await()
          .atMost(PATIENCE)
          .until(() -> follower.heard(": following") || follower.heard(":following"));
      Report report = report().saying("The ramp was closed");
      ClaimsTopic.send(report);

      await().atMost(PATIENCE).until(() -> follower.heard(report.id()));
      await().atMost(PATIENCE).until(() -> follower.heard("event:article"));
      await().atMost(PATIENCE).until(() -> follower.heard("event:story"));
    }
  }

  @Test
  void who_was_away_goes_on_after_the_last_event_they_saw() {
    Report first = report().saying("The ramp was closed");
    Report second = report().saying("The ramp was opened");
    String seen;
    try (Follower follower = new Follower("0")) {
      ClaimsTopic.send(first);
      await().atMost(PATIENCE).until(() -> follower.heard(first.id()));
      seen = follower.idOfEventAbout(first.id());
    }
    ClaimsTopic.send(second);
    await().atMost(PATIENCE).until(() -> get("/v1/articles/" + second.id()).statusCode() == 200);

    try (Follower follower = new Follower(seen)) {
      await().atMost(PATIENCE).until(() -> follower.heard(second.id()));
      assertThat(follower.heard("\"id\":\"" + first.id() + "\"")).isFalse();
    }
  }

  @Test
  void a_last_event_of_another_stream_is_a_problem() {
    given()
        .header("Last-Event-ID", "yesterday")
        .get("/v1/stream")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("parameter", equalTo("Last-Event-ID"));
  }

  @Test
  void new_contradictions_are_a_feed() throws Exception {
    String topic = "how long <it> lasted " + UUID.randomUUID();
    String body =
        """
        {"id": "x1", "kind": "duration", "verdict": "%s", "severity": 2, "topic": "%s",
         "reason": "2 h & 3 h cannot both hold\\u0001", "values": []}
        """;
    for (String verdict : List.of("contradiction", "paraphrase")) {
      try (Connection connection = database.getConnection();
          var insert =
              connection.prepareStatement(
                  """
                  insert into changes (kind, change, story_id, body)
                  values ('conflict', 'new', 's1', ?::json)
                  """)) {
        insert.setString(1, body.formatted(verdict, topic + verdict));
        insert.executeUpdate();
      }
    }

    given()
        .get("/v1/feeds/contradictions")
        .then()
        .statusCode(200)
        .contentType("application/atom+xml")
        .body("feed.entry[0].title", equalTo(topic + "contradiction"))
        .body("feed.entry[0].summary", equalTo("2 h & 3 h cannot both hold ()"))
        .body(
            "feed.entry[0].link.@href.toString()",
            endsWith("/stories/s1/differences#difference-x1"))
        .body("feed.entry.findAll { it.title.text().contains('paraphrase') }.size()", equalTo(0));
  }

  /** A reader of the stream; Last-Event-ID null to begin with what comes. */
  private final class Follower implements AutoCloseable {

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();

    Follower(String lastEventId) {
      HttpRequest.Builder request = HttpRequest.newBuilder(stream);
      if (lastEventId != null) {
        request.header("Last-Event-ID", lastEventId);
      }
      client
          .sendAsync(request.build(), BodyHandlers.ofLines())
          .thenAccept(
              answer -> {
                try (Stream<String> received = answer.body()) {
                  received.forEach(lines::add);
                }
              });
    }

    boolean heard(String words) {
      return lines.stream().anyMatch(line -> line.contains(words));
    }

    String idOfEventAbout(String words) {
      String id = null;
      for (String line : lines) {
        if (line.startsWith("id:")) {
          id = line.substring(3).strip();
        } else if (line.contains(words)) {
          return id;
        }
      }
      throw new AssertionError("no event about " + words);
    }

    @Override
    public void close() {
      client.shutdownNow();
    }
  }
}

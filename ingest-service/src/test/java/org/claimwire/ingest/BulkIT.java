package org.claimwire.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@Timeout(180)
@QuarkusTestResource(Broker.class)
class BulkIT {

  private static final String MEDIA_TYPE = "application/x-ndjson";

  @TestHTTPResource("/v1/articles/bulk")
  private URI bulk;

  private Broker broker;
  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void every_line_gets_its_result_in_order() throws Exception {
    List<JsonPath> results = post(IntStream.rangeClosed(1, 500).mapToObj(BulkIT::article).toList());

    assertThat(results).extracting(r -> r.getInt("line")).isEqualTo(oneTo(500));
    assertThat(results).extracting(r -> r.getString("status")).containsOnly("accepted");
    assertThat(results.stream().map(r -> r.getString("id")))
        .doesNotHaveDuplicates()
        .isSubsetOf(
            PublishedArticles.all(broker.bootstrapServers()).stream().map(e -> e.key()).toList());
  }

  @Test
  void a_bad_line_fails_alone() throws Exception {
    List<JsonPath> results =
        post(
            List.of(
                article(1),
                "{",
                "{\"text\":\"\"}",
                "{\"text\":\"" + "x".repeat(2 * 1024 * 1024) + "\"}",
                "{\"text\":\"Rain.\",\"headline\":\"Rain\"}",
                article(6)));

    assertThat(results).extracting(r -> r.getInt("line")).isEqualTo(oneTo(6));
    assertThat(results)
        .extracting(r -> r.getString("status"))
        .containsExactly("accepted", "rejected", "rejected", "rejected", "rejected", "accepted");
    assertThat(results)
        .extracting(r -> r.get("problem.status"))
        .containsExactly(null, 400, 422, 413, 422, null);
    assertThat(results.get(2).getString("problem.errors[0].field")).isEqualTo("text");
  }

  @Test
  void a_line_that_is_not_utf_8_fails_alone() throws Exception {
    byte[] body = ("{\"text\":\"Malmö\"}\n" + article(2)).getBytes(ISO_8859_1);

    List<JsonPath> results = results(send(BodyPublishers.ofByteArray(body)));

    assertThat(results).extracting(r -> r.get("problem.status")).containsExactly(400, null);
  }

  @Test
  void blank_lines_get_no_result_but_keep_the_numbers_right() throws Exception {
    List<JsonPath> results = post(List.of("", article(2), " ", article(4), ""));

    assertThat(results).extracting(r -> r.getInt("line")).containsExactly(2, 4);
  }

  @Test
  void an_empty_bulk_has_no_results() throws Exception {
    assertThat(post(List.of())).isEmpty();
  }

  @Test
  void fifty_megabytes_pass() throws Exception {
    byte[] line = ("{\"text\":\"" + "Rain. ".repeat(170_000) + "\"}\n").getBytes(UTF_8);

    List<JsonPath> results =
        results(send(BodyPublishers.ofByteArrays(Collections.nCopies(50, line))));

    assertThat(results).extracting(r -> r.getInt("line")).isEqualTo(oneTo(50));
    assertThat(results).extracting(r -> r.getString("status")).containsOnly("accepted");
  }

  @Test
  void a_result_comes_before_the_next_line_is_sent() throws Exception {
    try (Wire wire = Wire.to(bulk)) {
      wire.send(article(1));
      assertThat(wire.awaitAnswer()).contains("\"line\":1").doesNotContain("\"line\":2");
      wire.send(article(2));
      assertThat(wire.awaitAnswer()).contains("\"line\":2");
    }
  }

  @Test
  void a_client_that_does_not_read_its_results_is_not_read_either() throws Exception {
    Deque<ByteBuffer> pending = new ArrayDeque<>();
    try (Wire wire = Wire.to(bulk)) {
      await()
          .atMost(Duration.ofSeconds(120))
          .until(
              () -> {
                wire.flood(pending, "{");
                return pending.peek().remaining();
              },
              new HeldFor(50));
    }
  }

  private List<JsonPath> post(List<String> lines) throws Exception {
    return results(send(BodyPublishers.ofString(String.join("\n", lines))));
  }

  private HttpResponse<Stream<String>> send(BodyPublisher body) throws Exception {
    return client.send(request(body), BodyHandlers.ofLines());
  }

  private HttpRequest request(BodyPublisher body) {
    return HttpRequest.newBuilder(bulk).header("Content-Type", MEDIA_TYPE).POST(body).build();
  }

  private static List<JsonPath> results(HttpResponse<Stream<String>> answer) {
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(t -> assertThat(t).startsWith(MEDIA_TYPE));
    return answer.body().map(JsonPath::from).toList();
  }

  private static List<Integer> oneTo(int last) {
    return IntStream.rangeClosed(1, last).boxed().toList();
  }

  private static String article(int number) {
    return "{\"outlet\":\"Harbour Gazette\",\"text\":\"Ferry %d is late.\"}".formatted(number);
  }

  /** The same number of bytes left unsent, so many looks in a row. */
  private static final class HeldFor extends org.hamcrest.TypeSafeMatcher<Integer> {
    private final int looks;
    private int before = -1;
    private int same;

    HeldFor(int looks) {
      this.looks = looks;
    }

    @Override
    protected boolean matchesSafely(Integer unsent) {
      same = unsent == before ? same + 1 : 0;
      before = unsent;
      return same >= looks;
    }

    @Override
    public void describeTo(org.hamcrest.Description description) {
      description.appendText("unchanged for " + looks + " looks");
    }
  }
}

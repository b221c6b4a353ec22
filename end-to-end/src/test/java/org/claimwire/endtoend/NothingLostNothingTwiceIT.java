package org.claimwire.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.core.ConditionTimeoutException;
import org.claimwire.contracts.Topics;
import org.claimwire.local.client.IngestClient.Outcome;
import org.claimwire.local.client.KnownArticle;
import org.claimwire.local.client.ServiceException;
import org.claimwire.local.deadletters.DeadLetter;
import org.claimwire.local.deadletters.DeadLetters;
import org.claimwire.local.stack.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The whole system, while its processes are killed. The statements build on one another. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NothingLostNothingTwiceIT {

  private static final int ARTICLES = 200;
  private static final int CHUNK = 20;
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<ObjectNode> SUBMITTED = HarbourNotes.written(ARTICLES);

  /** Revisions by article id, as ingest acknowledged them. */
  private static final Map<String, String> ACKNOWLEDGED = new LinkedHashMap<>();

  private static RunningStack stack;

  @BeforeAll
  static void start() {
    stack = RunningStack.start(Path.of("target", "stack"));
  }

  @AfterAll
  static void stop() {
    stack.close();
  }

  @Test
  @Order(1)
  void two_hundred_articles_arrive_once_each_though_every_process_is_killed() {
    CompletableFuture<Void> submitting = CompletableFuture.runAsync(this::submitAll);
    awaitArrived(10);
    stack.killAndRestart(Role.EXTRACTION);
    awaitArrived(50);
    stack.killAndRestart(Role.QUERY);
    awaitArrived(90);
    stack.killAndRestart(Role.BROKER);
    awaitArrived(130);
    stack.killAndRestart(Role.DATABASE);
    submitting.join();

    awaitArrived(ARTICLES);
    assertThat(listedIds()).containsExactlyInAnyOrderElementsOf(ACKNOWLEDGED.keySet());
  }

  @Test
  @Order(2)
  void the_claims_are_those_of_a_run_without_kills() {
    ACKNOWLEDGED.keySet().parallelStream()
        .forEach(
            id -> {
              KnownArticle known = stack.query().findArticle(id).orElseThrow();
              assertThat(known.revision()).isEqualTo(ACKNOWLEDGED.get(id));
              assertThat(known.claims()).isNotEmpty();
              assertThat(withoutIds(known.claims())).isEqualTo(withoutIds(extractedAlone(known)));
            });
  }

  @Test
  @Order(3)
  void a_revision_that_was_read_twice_gave_the_same_bytes() {
    Map<String, Set<String>> bodies = new TreeMap<>();
    probe()
        .read(Topics.CLAIMS_EXTRACTED)
        .forEach(r -> bodies.computeIfAbsent(r.key(), k -> new TreeSet<>()).add(r.value()));

    assertThat(bodies.keySet()).isEqualTo(ACKNOWLEDGED.keySet());
    assertThat(bodies.values()).allSatisfy(same -> assertThat(same).hasSize(1));
  }

  @Test
  @Order(4)
  void submitting_everything_again_changes_nothing() {
    await("a story for each")
        .atMost(PATIENCE)
        .until(() -> everything().values().stream().allMatch(a -> a.hasNonNull("story")));
    Map<String, JsonNode> before = everything();

    submitAll();
    awaitNoLag();

    assertThat(listedIds()).containsExactlyInAnyOrderElementsOf(ACKNOWLEDGED.keySet());
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  @Order(5)
  void poison_on_either_topic_goes_aside_and_the_rest_flows_on() {
    probe().send(Topics.ARTICLES_RAW, "quay", "{\"schema\": ", Map.of());
    probe().send(Topics.CLAIMS_EXTRACTED, "pier", "neither is this", Map.of());
    ObjectNode fine = SUBMITTED.getFirst().deepCopy().put("uri", "https://harbour-notes.example/x");
    String id = accepted(stack.ingest().submit(List.of(fine))).getFirst().id();

    await("an article behind the poison").atMost(PATIENCE).until(() -> isKnown(id));
    await("both dead letters").atMost(PATIENCE).until(() -> deadLetters().size() == 2);
    assertThat(deadLetters())
        .allSatisfy(
            letter -> {
              assertThat(letter.reason()).isNotBlank();
              assertThat(letter.failureClass()).isPresent();
              assertThat(letter.place()).matches(letter.origin() + ", partition \\d, offset \\d+");
            })
        .extracting(DeadLetter::body)
        .containsExactlyInAnyOrder("{\"schema\": ", "neither is this");
    assertThat(stack.isReady()).isTrue();
  }

  @Test
  @Order(6)
  void a_retried_letter_is_processed_and_what_is_still_poison_comes_back() {
    // As if the service had failed on a message that it can read now.
    var message = probe().read(Topics.ARTICLES_RAW).stream().filter(this::isFirst).findFirst();
    String id = message.orElseThrow().key();
    probe()
        .send(
            Topics.ARTICLES_RAW_DEAD,
            "dock",
            message.get().value().replace(id, "dock"),
            BrokerProbe.headers(message.get()));

    assertThat(stack.claimwire("dead", "retry", "--all").code()).isZero();

    await("the article of the dock").atMost(PATIENCE).until(() -> isKnown("dock"));
    await("the poison").atMost(PATIENCE).until(() -> deadLetters().size() == 2);
    assertThat(stack.claimwire("dead", "list").out()).contains("quay").contains("pier");
  }

  private void submitAll() {
    for (int from = 0; from < ARTICLES; from += CHUNK) {
      List<ObjectNode> chunk = SUBMITTED.subList(from, from + CHUNK);
      await("ingest to take the articles from " + from)
          .atMost(PATIENCE)
          .ignoreExceptionsInstanceOf(ServiceException.class)
          .until(() -> acknowledge(stack.ingest().submit(chunk)));
    }
  }

  /** Notes what was accepted; true where that is all. */
  private static synchronized boolean acknowledge(List<Outcome> outcomes) {
    List<Outcome.Accepted> accepted = accepted(outcomes);
    accepted.forEach(article -> ACKNOWLEDGED.put(article.id(), article.revision()));
    return accepted.size() == outcomes.size();
  }

  private static List<Outcome.Accepted> accepted(List<Outcome> outcomes) {
    return outcomes.stream()
        .filter(Outcome.Accepted.class::isInstance)
        .map(Outcome.Accepted.class::cast)
        .toList();
  }

  private boolean isFirst(ConsumerRecord<String, String> message) {
    return ACKNOWLEDGED.keySet().iterator().next().equals(message.key());
  }

  private static void awaitArrived(int count) {
    try {
      await(count + " articles")
          .atMost(PATIENCE)
          .ignoreExceptionsInstanceOf(ServiceException.class)
          .until(() -> listedIds().size() >= count);
    } catch (ConditionTimeoutException e) {
      throw new AssertionError(whereTheyAre(), e);
    }
  }

  /** How far the articles have come, which tells who stands still. */
  private static String whereTheyAre() {
    return "%d acknowledged, %d not extracted, %d extracted, %d of them not recorded, %d listed"
        .formatted(
            ACKNOWLEDGED.size(),
            probe().lag("extraction-service", Topics.ARTICLES_RAW),
            probe().read(Topics.CLAIMS_EXTRACTED).size(),
            probe().lag("query-service", Topics.CLAIMS_EXTRACTED),
            listedIds().size());
  }

  private static void awaitNoLag() {
    await("no message waiting")
        .atMost(PATIENCE)
        .until(
            () ->
                probe().lag("extraction-service", Topics.ARTICLES_RAW) == 0
                    && probe().lag("query-service", Topics.CLAIMS_EXTRACTED) == 0);
  }

  private static boolean isKnown(String id) {
    return stack.query().findArticle(id).isPresent();
  }

  private static List<String> listedIds() {
    return stack.query().articles().stream().map(article -> article.path("id").asText()).toList();
  }

  /** Every article as the query service tells it, but for when it was last accepted. */
  private static Map<String, JsonNode> everything() {
    Map<String, JsonNode> all = new TreeMap<>();
    for (String id : ACKNOWLEDGED.keySet()) {
      ObjectNode article = (ObjectNode) stack.query().findArticle(id).orElseThrow().json();
      all.put(id, article.without("acceptedAt"));
    }
    return all;
  }

  private static JsonNode extractedAlone(KnownArticle known) {
    JsonNode article = known.json().path("article");
    ObjectNode alone = JSON.createObjectNode();
    for (String field : List.of("uri", "outlet", "publishedAt", "text")) {
      alone.set(field, article.path(field));
    }
    try {
      return JSON.readTree(stack.extraction().extract(alone)).path("claims");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Claims but for their ids, which name the article that they stand in. */
  private static List<JsonNode> withoutIds(JsonNode claims) {
    List<JsonNode> bare = new ArrayList<>();
    claims.forEach(claim -> bare.add(((ObjectNode) claim.deepCopy()).without("id")));
    return bare;
  }

  private static List<DeadLetter> deadLetters() {
    try (var letters = new DeadLetters(stack.bootstrapServers())) {
      return letters.waiting();
    }
  }

  private static BrokerProbe probe() {
    return new BrokerProbe(stack.bootstrapServers());
  }
}

package org.claimwire.query.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimwire.query.embedding.MiniLmVectors;
import org.claimwire.query.reconcile.article.Article;
import org.claimwire.query.reconcile.report.StoryReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The stories in {@code samples/}, from their claims as extracted. {@code expected.yaml} beside
 * each story says what a reader comparing the outlets must be told, and what nobody may be told.
 */
class SamplesTest {

  private static final Path SAMPLES = Path.of("../samples");
  private static final Path CLAIMS = Path.of("src/test/resources/reconcile/samples-claims.jsonl");
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final SentenceVectors VECTORS = remembering(new MiniLmVectors());

  private static final Map<String, Article> BY_OUTLET = new TreeMap<>();
  private static List<StoryReport> reports;

  record Expected(
      String story,
      List<Point> disagreements,
      List<Copy> copies,
      @JsonProperty("not-copies") List<Copy> notCopies,
      @JsonProperty("not-conflicts") List<Point> notConflicts) {}

  record Point(String kind, String verdict, int severity, String topic, List<Said> values) {}

  record Said(String value, List<Where> where) {}

  record Where(String outlet, String words) {}

  record Copy(List<String> outlets, String words, boolean credited) {}

  @BeforeAll
  static void reconcile() throws IOException {
    for (Article article : ReconcileFiles.articles(CLAIMS)) {
      BY_OUTLET.put(outlet(article.uri()), article);
    }
    reports = ReconcileFiles.reports(List.copyOf(BY_OUTLET.values()), VECTORS);
  }

  @Test
  void each_sample_is_one_story() throws IOException {
    assertThat(reports).hasSize(stories().size());
    assertThat(reports).allSatisfy(report -> assertThat(report.articles()).hasSize(5));
  }

  @TestFactory
  Stream<DynamicTest> every_planted_disagreement_is_found_with_its_kind_and_verdict()
      throws IOException {
    return stories().stream()
        .flatMap(story -> story.disagreements().stream())
        .map(
            point ->
                DynamicTest.dynamicTest(
                    point.topic(),
                    () ->
                        assertThat(conflicts())
                            .anySatisfy(
                                conflict -> {
                                  assertThat(conflict.kind()).isEqualTo(point.kind());
                                  assertThat(conflict.verdict()).isEqualTo(point.verdict());
                                  assertThat(tellsApart(conflict, point)).isTrue();
                                })));
  }

  @Test
  void no_contradiction_is_reported_that_was_not_planted() throws IOException {
    List<Point> planted =
        stories().stream()
            .flatMap(story -> story.disagreements().stream())
            .filter(point -> point.verdict().equals("contradiction"))
            .toList();

    assertThat(conflicts().filter(c -> c.verdict().equals("contradiction")))
        .allSatisfy(conflict -> assertThat(planted).anyMatch(point -> tellsApart(conflict, point)));
  }

  @Test
  void what_holds_together_is_never_called_a_contradiction() throws IOException {
    for (Expected story : stories()) {
      for (Point point : story.notConflicts()) {
        assertThat(conflicts().filter(c -> tellsApart(c, point) && onlyTells(c, point)))
            .as(point.topic())
            .allSatisfy(c -> assertThat(c.verdict()).isEqualTo(point.verdict()));
      }
    }
  }

  @Test
  void every_planted_copy_is_one_origin_and_shared_quotations_are_two() throws IOException {
    for (Expected story : stories()) {
      story.copies().forEach(copy -> assertThat(origins(copy)).hasSize(1));
      story.notCopies().forEach(copy -> assertThat(origins(copy)).hasSize(2));
    }
  }

  @Test
  void fifty_orders_of_arrival_end_in_identical_reports() {
    Random random = new Random(50);
    List<Article> articles = new ArrayList<>(BY_OUTLET.values());
    for (int i = 0; i < 50; i++) {
      Collections.shuffle(articles, random);
      assertThat(ReconcileFiles.reports(articles, VECTORS)).isEqualTo(reports);
    }
  }

  private static List<Expected> stories() throws IOException {
    List<Expected> stories = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      for (Path file : files.filter(f -> f.endsWith("expected.yaml")).sorted().toList()) {
        stories.add(YAML.readValue(file.toFile(), Expected.class));
      }
    }
    return stories;
  }

  private static Stream<StoryReport.Conflict> conflicts() {
    return reports.stream().flatMap(report -> report.conflicts().stream());
  }

  /** Whether two values of the conflict stand where two of the point do. */
  private static boolean tellsApart(StoryReport.Conflict conflict, Point point) {
    Set<Set<Integer>> touched =
        conflict.values().stream().map(v -> touched(v, point)).collect(Collectors.toSet());
    return touched.stream()
        .anyMatch(
            one ->
                touched.stream()
                    .anyMatch(other -> !one.isEmpty() && !other.isEmpty() && !one.equals(other)));
  }

  private static boolean onlyTells(StoryReport.Conflict conflict, Point point) {
    return conflict.values().stream().noneMatch(value -> touched(value, point).isEmpty());
  }

  private static Set<Integer> touched(StoryReport.Value value, Point point) {
    return IntStream.range(0, point.values().size())
        .filter(
            i ->
                point.values().get(i).where().stream()
                    .anyMatch(where -> value.members().stream().anyMatch(m -> stands(m, where))))
        .boxed()
        .collect(Collectors.toSet());
  }

  private static boolean stands(StoryReport.Member member, Where where) {
    Article article = BY_OUTLET.get(where.outlet());
    int start = article.text().toString().indexOf(where.words());
    assertThat(start).as(where.outlet() + ": " + where.words()).isNotNegative();
    return article.id().equals(member.article())
        && member.evidence().start() < start + where.words().length()
        && start < member.evidence().end();
  }

  private static Set<String> origins(Copy copy) {
    return copy.outlets().stream()
        .map(outlet -> BY_OUTLET.get(outlet).id())
        .map(
            id ->
                reports.stream()
                    .flatMap(report -> report.articles().stream())
                    .filter(article -> article.id().equals(id))
                    .findFirst()
                    .orElseThrow()
                    .origin())
        .collect(Collectors.toSet());
  }

  private static String outlet(String uri) {
    return uri.replaceAll(".*[:/]", "").replaceAll("\\.txt$", "");
  }

  /** Each sentence is asked of the model once, however often its story is reconciled. */
  private static SentenceVectors remembering(SentenceVectors model) {
    Map<String, float[]> known = new HashMap<>();
    return sentences ->
        sentences.stream()
            .map(s -> known.computeIfAbsent(s, key -> model.of(List.of(key)).getFirst()))
            .toList();
  }
}

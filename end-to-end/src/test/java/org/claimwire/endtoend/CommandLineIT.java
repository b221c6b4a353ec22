package org.claimwire.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.claimwire.endtoend.RunningStack.Finished;
import org.claimwire.local.articles.ArticleFiles;
import org.claimwire.local.articles.FoundArticle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person or a script can do from the command line, on the running system. */
class CommandLineIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static RunningStack stack;

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    stack = RunningStack.start(Path.of("target", "command-line"));
  }

  @AfterAll
  static void stop() {
    stack.close();
  }

  @Test
  void the_samples_become_their_three_stories() {
    Finished added = stack.claimwire("add", "../samples");
    assertThat(added.code()).as(added.err()).isZero();

    JsonNode reports = parse(stack.claimwire("report", "--json").out());
    for (String event : List.of("museum-theft", "pool-leak", "smelter-deal")) {
      Set<String> uris = urisIn(Path.of("../samples", event));
      assertThat(reports)
          .as("one story of " + uris)
          .filteredOn(report -> uris.equals(urisOf(report)))
          .hasSize(1);
    }
  }

  @Test
  void extract_prints_a_line_an_article_in_the_order_of_the_arguments() throws Exception {
    Path one = write("one.txt", "Mara Lindqvist said the ramp will close.\n");
    Path two = write("two.txt", "Mara Lindqvist said \uD83D\uDEA2 e\u0301 the ramp is open.\r\n");

    Finished done = stack.claimwire("extract", two.toString(), one.toString());

    assertThat(done.code()).as(done.err()).isZero();
    assertThat(done.out().lines().map(line -> parse(line).at("/article/uri").asText()))
        .containsExactly("file:two.txt", "file:one.txt");
    JsonNode first = parse(done.out().lines().findFirst().orElseThrow());
    assertThat(first.at("/article/text").asText()).isEqualTo(Files.readString(two));
  }

  @Test
  void a_bad_article_fails_alone_and_the_command_with_it() throws Exception {
    Path lines =
        write(
            "batch.ndjson",
            """
            {"uri": "https://quay.example/1", "text": "The ramp at Pennerby is open, Ruth Amberley said."}
            {"uri": "https://quay.example/2"}
            oops
            """);

    Finished done = stack.claimwire("add", lines.toString());

    assertThat(done.code()).isEqualTo(1);
    assertThat(done.err())
        .contains("1 article accepted")
        .contains("batch.ndjson:2")
        .contains("text")
        .contains("batch.ndjson:3");
  }

  @Test
  void an_article_that_is_not_read_is_told_of() throws Exception {
    Path german =
        write(
            "hafen.txt",
            """
            Die Hafenmeisterin sagte am Dienstag, die Rampe werde erst im Herbst wieder geöffnet.
            Nach Angaben der Stadt sind bis dahin noch viele Arbeiten nötig, und das Geld fehlt.
            """);

    Finished done = stack.claimwire("add", german.toString());

    assertThat(done.code()).as(done.err()).isZero();
    assertThat(done.err()).contains("1 article accepted").contains("not read");
  }

  @Test
  void status_names_every_process_and_logs_shows_what_one_wrote() {
    assertThat(stack.claimwire("status").code()).isZero();
    assertThat(stack.claimwire("status").out())
        .contains("PostgreSQL", "Kafka broker", "ingest-service")
        .contains("extraction-service", "query-service");
    assertThat(stack.claimwire("logs", "query").out()).contains("query-service");
  }

  @Test
  void a_second_stack_on_the_same_ports_is_told_whose_port_is_taken() {
    Finished done = stack.claimwireOn(folder, "up");

    assertThat(done.code()).isEqualTo(1);
    assertThat(done.err()).contains("is taken by another program").contains("PostgreSQL");
  }

  @Test
  void a_story_that_is_not_there_is_a_failure() {
    Finished done = stack.claimwire("report", "nowhere");

    assertThat(done.code()).isEqualTo(1);
    assertThat(done.err()).contains("there is no story nowhere");
  }

  private static Set<String> urisIn(Path samples) {
    return ArticleFiles.at(List.of(samples.toString()), System.in)
        .map(found -> ((FoundArticle.Readable) found).json().path("uri").asText())
        .collect(Collectors.toSet());
  }

  private static Set<String> urisOf(JsonNode report) {
    return StreamSupport.stream(report.path("articles").spliterator(), false)
        .map(article -> article.path("uri").asText())
        .collect(Collectors.toSet());
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError("not JSON: " + json, e);
    }
  }

  private Path write(String name, String content) throws Exception {
    return Files.writeString(folder.resolve(name), content);
  }
}

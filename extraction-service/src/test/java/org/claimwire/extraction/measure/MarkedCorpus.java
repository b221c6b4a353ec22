package org.claimwire.extraction.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.claim.Stance;
import org.claimwire.extraction.text.Article;
import org.claimwire.extraction.text.Span;

/** The articles of {@code training/corpus}, their marks taken out of the text. Needs Python. */
final class MarkedCorpus {

  private static final Path TRAINING = Path.of("..", "training");
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * One marked article.
   *
   * @param attributions as they are marked
   * @param speakers who is behind each of them; an empty string for nobody who is named
   */
  record Marked(
      String topic, Article article, List<Attribution> attributions, List<String> speakers) {}

  private MarkedCorpus() {}

  /** The folders of the corpus, in the order of their names. */
  static List<String> topics() {
    try (Stream<Path> folders = Files.list(TRAINING.resolve("corpus"))) {
      return folders
          .filter(Files::isDirectory)
          .map(f -> f.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The articles of a topic, in the order of their names. */
  static List<Marked> of(String topic) {
    try {
      Process check =
          new ProcessBuilder("python3", "corpus/check.py", "--json", "corpus/" + topic)
              .directory(TRAINING.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      List<Marked> articles = new ArrayList<>();
      try (BufferedReader lines = check.inputReader(StandardCharsets.UTF_8)) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          articles.add(marked(topic, JSON.readTree(line)));
        }
      }
      return articles;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Marked marked(String topic, JsonNode json) {
    String text = json.get("text").asText();
    List<Attribution> attributions = new ArrayList<>();
    List<String> speakers = new ArrayList<>();
    for (JsonNode attribution : json.get("attributions")) {
      List<Span> content = new ArrayList<>();
      attribution.get("content").forEach(c -> content.add(span(c, text).orElseThrow()));
      attributions.add(
          new Attribution(
              "corpus",
              span(attribution.get("source"), text),
              span(attribution.get("cue"), text),
              content,
              Stance.SAYS,
              1));
      speakers.add(attribution.get("speaker").asText(""));
    }
    Instant published =
        LocalDate.parse(json.get("published").asText()).atStartOfDay(ZoneOffset.UTC).toInstant();
    return new Marked(
        topic,
        article(text, Optional.of(json.get("headline").asText()), Optional.of(published)),
        attributions,
        speakers);
  }

  /** An article of which nothing but text, headline and day is known. */
  static Article article(String text, Optional<String> headline, Optional<Instant> published) {
    Optional<String> none = Optional.empty();
    return new Article("", "", none, none, headline, none, published, none, text);
  }

  private static Optional<Span> span(JsonNode points, String text) {
    return points == null || points.isNull()
        ? Optional.empty()
        : Optional.of(
            new Span(
                text.offsetByCodePoints(0, points.get(0).asInt()),
                text.offsetByCodePoints(0, points.get(1).asInt())));
  }
}

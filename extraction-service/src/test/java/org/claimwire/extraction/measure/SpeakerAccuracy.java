package org.claimwire.extraction.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.claim.Participant;
import org.claimwire.extraction.claim.Stance;
import org.claimwire.extraction.corenlp.CoreNlp;
import org.claimwire.extraction.corenlp.NameLexicon;
import org.claimwire.extraction.layout.Zones;
import org.claimwire.extraction.rules.entity.Cast;
import org.claimwire.extraction.rules.entity.CastReader;
import org.claimwire.extraction.text.Article;
import org.claimwire.extraction.text.Span;
import org.claimwire.extraction.text.Zone;
import org.junit.jupiter.api.Test;

/**
 * How often the right speaker is found behind the sources that the marked corpus gives. Run by
 * hand, as {@code training/README.md} says; no part of the build, which it would slow by a minute.
 */
class SpeakerAccuracy {

  private static final Path TRAINING = Path.of("..", "training");

  /** No rule was written and no weight was fitted with these in view. */
  private static final Set<String> KEPT_BACK = Set.of("web-sport", "diplomacy");

  private static final Set<String> PRONOUNS =
      Set.of("he she they it who which whose that i we you his her its their my our".split(" "));

  private record Score(int right, int all) {
    Score plus(boolean hit) {
      return new Score(right + (hit ? 1 : 0), all + 1);
    }

    double share() {
      return right / (double) all;
    }
  }

  private final ObjectMapper json = new ObjectMapper();
  private final CoreNlp corenlp = CoreNlp.load(new CoreNlp.Limits(150, 0, 40_000));
  private final CastReader casts = new CastReader(new NameLexicon());

  @Test
  void prints_how_often_the_speaker_is_right() throws IOException {
    Map<String, Score> scores = new TreeMap<>();
    try (Stream<Path> folders = Files.list(TRAINING.resolve("corpus"))) {
      for (Path topic : folders.filter(Files::isDirectory).sorted().toList()) {
        measure(topic, scores);
      }
    }
    scores.forEach(
        (what, score) ->
            System.out.printf(
                Locale.ROOT,
                "%-42s %.3f  (%d of %d)%n",
                what,
                score.share(),
                score.right,
                score.all));
    assertThat(scores.get("kept back, all").share()).isGreaterThan(0.9);
  }

  private void measure(Path topic, Map<String, Score> scores) throws IOException {
    String name = topic.getFileName().toString();
    String part = KEPT_BACK.contains(name) ? "kept back, " : "developed on, ";
    Process check =
        new ProcessBuilder("python3", "corpus/check.py", "--json", "corpus/" + name)
            .directory(TRAINING.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader lines = check.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode marked = json.readTree(line);
        List<Attribution> attributions = new ArrayList<>();
        List<String> speakers = new ArrayList<>();
        read(marked, attributions, speakers);
        Cast cast = cast(marked, attributions);
        for (int i = 0; i < attributions.size(); i++) {
          Optional<Span> source = attributions.get(i).source();
          if (source.isPresent()) {
            String words = source.get().in(marked.get("text").asText());
            boolean hit = isRight(cast.participant(source.get()), words, speakers.get(i));
            String kind = kind(words, speakers.get(i));
            List<String> groups =
                List.of("all", kind.replaceAll(":.*", ", all"), kind, "topic " + name);
            for (String what : new LinkedHashSet<>(groups)) {
              scores.merge(part + what, new Score(0, 0).plus(hit), (a, b) -> a.plus(hit));
            }
          }
        }
      }
    }
  }

  private Cast cast(JsonNode marked, List<Attribution> attributions) {
    Optional<String> none = Optional.empty();
    Optional<String> title = Optional.of(marked.get("headline").asText());
    Article article =
        new Article(
            "", "", none, none, title, none, Optional.empty(), none, marked.get("text").asText());
    List<Zone> zones = Zones.of(article);
    return casts.read(corenlp.read(article, zones), attributions);
  }

  private static void read(JsonNode marked, List<Attribution> into, List<String> speakers) {
    String text = marked.get("text").asText();
    for (JsonNode attribution : marked.get("attributions")) {
      List<Span> content = new ArrayList<>();
      attribution.get("content").forEach(c -> content.add(span(c, text).orElseThrow()));
      into.add(
          new Attribution(
              "corpus",
              span(attribution.get("source"), text),
              span(attribution.get("cue"), text),
              content,
              Stance.SAYS,
              1));
      speakers.add(attribution.get("speaker").asText(""));
    }
  }

  private static Optional<Span> span(JsonNode points, String text) {
    return points == null || points.isNull()
        ? Optional.empty()
        : Optional.of(
            new Span(
                text.offsetByCodePoints(0, points.get(0).asInt()),
                text.offsetByCodePoints(0, points.get(1).asInt())));
  }

  private static String kind(String words, String speaker) {
    if (PRONOUNS.contains(words.toLowerCase(Locale.ROOT))) {
      return speaker.isEmpty() ? "pronouns: somebody unnamed" : "pronouns: somebody named";
    }
    if (speaker.isEmpty()) {
      return "nominals: somebody unnamed";
    }
    return SameName.shareWord(words, speaker) ? "names" : "nominals: somebody named";
  }

  /** Where the corpus names nobody, a name is right only if the source itself has it. */
  private static boolean isRight(Participant who, String words, String speaker) {
    return speaker.isEmpty()
        ? who.entity().isEmpty() || SameName.within(who.name(), words)
        : SameName.of(speaker, who.name());
  }
}

package org.claimwire.extraction.measure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.claim.Participant;
import org.claimwire.extraction.corenlp.CoreNlp;
import org.claimwire.extraction.corenlp.NameLexicon;
import org.claimwire.extraction.layout.Zones;
import org.claimwire.extraction.rules.entity.Cast;
import org.claimwire.extraction.rules.entity.CastReader;
import org.claimwire.extraction.text.Article;
import org.claimwire.extraction.text.Span;
import org.claimwire.extraction.text.Zone;

/**
 * How often the right speaker is found behind the sources that the marked corpus gives. Run by
 * hand, as {@code training/README.md} says.
 */
final class SpeakerAccuracy {

  /**
   * Rules were written on the other topics. These were looked at between, so that their figure is
   * near what new topics would give, and not quite that.
   */
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

  private final CoreNlp corenlp = CoreNlp.load(new CoreNlp.Limits(150, 0, 40_000));
  private final CastReader casts = new CastReader(new NameLexicon());

  public static void main(String[] args) {
    new SpeakerAccuracy().print();
  }

  private void print() {
    Map<String, Score> scores = new TreeMap<>();
    MarkedCorpus.topics().forEach(topic -> measure(topic, scores));
    scores.forEach(
        (what, score) ->
            System.out.printf(
                Locale.ROOT,
                "%-42s %.3f  (%d of %d)%n",
                what,
                score.share(),
                score.right,
                score.all));
  }

  private void measure(String topic, Map<String, Score> scores) {
    String part = KEPT_BACK.contains(topic) ? "kept back, " : "developed on, ";
    for (MarkedCorpus.Marked marked : MarkedCorpus.of(topic)) {
      Article article = marked.article();
      List<Attribution> attributions = marked.attributions();
      List<Zone> zones = Zones.of(article);
      Cast cast = casts.read(corenlp.read(article, zones), attributions);
      for (int i = 0; i < attributions.size(); i++) {
        Optional<Span> source = attributions.get(i).source();
        if (source.isPresent()) {
          String speaker = marked.speakers().get(i);
          String words = source.get().in(article.text());
          boolean hit = isRight(cast.participant(source.get()), words, speaker);
          String kind = kind(words, speaker);
          List<String> groups =
              List.of("all", kind.replaceAll(":.*", ", all"), kind, "topic " + topic);
          for (String what : new LinkedHashSet<>(groups)) {
            scores.merge(part + what, new Score(0, 0).plus(hit), (x, y) -> x.plus(hit));
          }
        }
      }
    }
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

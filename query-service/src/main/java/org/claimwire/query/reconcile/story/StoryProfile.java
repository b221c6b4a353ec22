package org.claimwire.query.reconcile.story;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.claimwire.query.reconcile.article.Article;
import org.claimwire.query.reconcile.article.Entity;
import org.claimwire.query.reconcile.article.Zone;
import org.claimwire.query.reconcile.words.Span;
import org.claimwire.query.reconcile.words.Text;
import org.claimwire.query.reconcile.words.Word;

/**
 * What an article is about, in short: enough to link it to others without reading it again.
 *
 * @param names who and what it names, by weight
 * @param words the words it tells with, by weight
 */
public record StoryProfile(
    String articleId, Optional<Instant> publishedAt, Weights names, Weights words) {

  private static final int NAMES = 16;
  private static final int WORDS = 160;
  private static final int KEY_NAMES = 6;
  private static final int KEY_WORDS = 10;

  public static StoryProfile of(Article article) {
    return new StoryProfile(article.id(), article.publishedAt(), names(article), words(article));
  }

  /**
   * The keys to index an article under: pairs of its weightiest names and words. Linked articles
   * share at least {@link Link#SHARED_KEYS} of them, so looking keys up finds every link, and a
   * pair is rare where each of its names may be common.
   */
  public SortedSet<Long> keys() {
    SortedSet<Long> keys = pairs(names.heaviest(KEY_NAMES));
    keys.addAll(pairs(words.heaviest(KEY_WORDS)));
    return keys;
  }

  private static SortedSet<Long> pairs(List<Integer> terms) {
    SortedSet<Long> pairs = new TreeSet<>();
    for (int i = 0; i < terms.size(); i++) {
      for (int j = i + 1; j < terms.size(); j++) {
        pairs.add((long) terms.get(i) << Integer.SIZE | Integer.toUnsignedLong(terms.get(j)));
      }
    }
    return pairs;
  }

  private static Weights names(Article article) {
    SortedMap<String, Double> counts = new TreeMap<>();
    for (Entity entity : article.entities()) {
      long mentions =
          entity.mentions().stream()
              .filter(m -> m.form() == Entity.Form.NAME || m.form() == Entity.Form.TITLE)
              .filter(m -> tells(article, m.span()))
              .count();
      String key = nameKey(entity);
      if (mentions > 0 && !key.isEmpty()) {
        // Apart from the word of the same letters.
        counts.merge("@" + key, prior(entity.type()) * (1 + Math.log(mentions)), Math::max);
      }
    }
    return heaviestOf(counts, NAMES);
  }

  /**
   * A person by surname, because "Mr Quist" is all that some outlets print; others by full name.
   */
  private static String nameKey(Entity entity) {
    List<Word> words = new Text(entity.name()).words().stream().filter(Word::carries).toList();
    if (words.isEmpty()) {
      return "";
    }
    return entity.type() == Entity.Type.PERSON
        ? words.getLast().form()
        : String.join(" ", words.stream().map(Word::form).toList());
  }

  /** How much a shared name says, before any counting: a person much, a country little. */
  private static double prior(Entity.Type type) {
    return switch (type) {
      case PERSON, EVENT -> 1.0;
      case ORGANIZATION, WORK -> 0.8;
      case OTHER -> 0.6;
      case PLACE -> 0.4;
    };
  }

  private static Weights words(Article article) {
    Set<String> named = new HashSet<>();
    SortedMap<String, Double> counts = new TreeMap<>();
    for (Word word : article.text().words()) {
      if (word.carries() && word.form().length() > 2 && tells(article, word.span())) {
        counts.merge(word.stem(), 1.0, Double::sum);
        if (word.capital()) {
          named.add(word.stem());
        }
      }
    }
    counts.replaceAll(
        (stem, count) ->
            (1 + Math.log(count))
                * Math.min(1, stem.length() / 7.0)
                * (named.contains(stem) ? 1.2 : 1));
    return heaviestOf(counts, WORDS);
  }

  private static boolean tells(Article article, Span span) {
    if (article.zones().isEmpty()) {
      return true;
    }
    for (Zone zone : article.zones()) {
      if (zone.span().overlaps(span)) {
        return zone.kind().tells();
      }
    }
    return false;
  }

  private static Weights heaviestOf(Map<String, Double> weights, int limit) {
    Map<String, Double> kept = new HashMap<>();
    weights.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Double> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(limit)
        .forEach(e -> kept.put(e.getKey(), e.getValue()));
    return Weights.of(kept);
  }
}

package org.claimwire.query.reconcile.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.claimwire.query.reconcile.article.Article;
import org.claimwire.query.reconcile.words.Ids;

/**
 * Finds which articles of a story repeat one source: by how much of the one is contained in the
 * other, not by how alike they are, since a cut wire text is unlike the whole.
 */
public final class Origins {

  /** The least own words two articles share in runs of seven before one counts as a copy. */
  private static final int COPIED_WORDS = 40;

  private static final double CONTAINED = 0.25;
  private static final int CREDITED_WORDS = 12;

  private final SortedMap<String, Origin> byArticle = new TreeMap<>();

  private Origins() {}

  public static Origins among(List<Article> articles) {
    List<OwnWords> texts =
        articles.stream().sorted(Comparator.comparing(Article::id)).map(OwnWords::of).toList();
    Map<String, SortedSet<String>> credits = new TreeMap<>();
    articles.forEach(article -> credits.put(article.id(), Credits.of(article)));

    Map<String, SortedSet<String>> together = new TreeMap<>();
    Map<String, List<Reason>> reasons = new TreeMap<>();
    texts.forEach(text -> together.put(text.article(), new TreeSet<>(List.of(text.article()))));
    for (CopiedWords copied : copies(texts)) {
      reason(copied, credits)
          .ifPresent(
              why -> {
                join(together, copied.one().article(), copied.other().article());
                reasons
                    .computeIfAbsent(copied.one().article(), id -> new ArrayList<>())
                    .add(new Reason(copied, why));
              });
    }
    Origins origins = new Origins();
    together.values().forEach(articleIds -> origins.add(articleIds, reasons));
    return origins;
  }

  /** The origins, in order of their ids. */
  public List<Origin> all() {
    return byArticle.values().stream().distinct().sorted(Comparator.comparing(Origin::id)).toList();
  }

  /**
   * @throws IllegalArgumentException for an article that is not of the story
   */
  public Origin getOf(String articleId) {
    Origin origin = byArticle.get(articleId);
    if (origin == null) {
      throw new IllegalArgumentException("not an article of this story: " + articleId);
    }
    return origin;
  }

  /** How many independent sources these articles amount to. */
  public int countOf(List<String> articleIds) {
    return (int) articleIds.stream().map(id -> getOf(id).id()).distinct().count();
  }

  private record Reason(CopiedWords copied, Origin.Why why) {}

  private static List<CopiedWords> copies(List<OwnWords> texts) {
    record Place(int text, int word) {}
    Map<String, List<Place>> places = new TreeMap<>();
    SortedMap<String, CopiedWords> copies = new TreeMap<>();
    for (int t = 0; t < texts.size(); t++) {
      OwnWords own = texts.get(t);
      for (int w = 0; w + OwnWords.SHINGLE <= own.words().size(); w++) {
        String shingle = own.shingleAt(w);
        if (shingle.isEmpty()) {
          continue;
        }
        List<Place> same = places.computeIfAbsent(shingle, s -> new ArrayList<>());
        for (Place place : same) {
          if (place.text() != t) {
            OwnWords other = texts.get(place.text());
            copies
                .computeIfAbsent(
                    other.article() + "|" + own.article(), k -> CopiedWords.none(other, own))
                .mark(place.word(), w, OwnWords.SHINGLE);
          }
        }
        same.add(new Place(t, w));
      }
    }
    return List.copyOf(copies.values());
  }

  private static Optional<Origin.Why> reason(
      CopiedWords copied, Map<String, SortedSet<String>> credits) {
    if (copied.count() >= COPIED_WORDS && copied.containment() >= CONTAINED) {
      return Optional.of(
          new Origin.Copied(copied.passages(), copied.count(), copied.containment()));
    }
    SortedSet<String> agencies = new TreeSet<>(credits.get(copied.one().article()));
    agencies.retainAll(credits.get(copied.other().article()));
    return agencies.isEmpty() || copied.count() < CREDITED_WORDS
        ? Optional.empty()
        : Optional.of(new Origin.Credited(agencies, copied.passages()));
  }

  private static void join(Map<String, SortedSet<String>> together, String one, String other) {
    SortedSet<String> joined = new TreeSet<>(together.get(one));
    joined.addAll(together.get(other));
    joined.forEach(id -> together.put(id, joined));
  }

  private void add(SortedSet<String> articles, Map<String, List<Reason>> reasons) {
    if (byArticle.containsKey(articles.first())) {
      return;
    }
    List<Reason> own =
        articles.stream().flatMap(id -> reasons.getOrDefault(id, List.of()).stream()).toList();
    Origin origin =
        new Origin(Ids.of("origin", articles.first()), List.copyOf(articles), joined(own));
    articles.forEach(id -> byArticle.put(id, origin));
  }

  private static Origin.Why joined(List<Reason> reasons) {
    if (reasons.isEmpty()) {
      return new Origin.Alone();
    }
    List<Origin.Passage> passages =
        reasons.stream()
            .flatMap(reason -> reason.copied().passages().stream())
            .distinct()
            .sorted(
                Comparator.comparing(Origin.Passage::article).thenComparing(Origin.Passage::span))
            .toList();
    List<Reason> copies =
        reasons.stream().filter(reason -> reason.why() instanceof Origin.Copied).toList();
    if (!copies.isEmpty()) {
      int words = copies.stream().mapToInt(reason -> reason.copied().count()).max().orElseThrow();
      double contained =
          copies.stream().mapToDouble(r -> r.copied().containment()).max().orElseThrow();
      return new Origin.Copied(passages, words, contained);
    }
    SortedSet<String> agencies = new TreeSet<>();
    reasons.forEach(
        reason -> {
          if (reason.why() instanceof Origin.Credited credited) {
            agencies.addAll(credited.agencies());
          }
        });
    return new Origin.Credited(agencies, passages);
  }
}

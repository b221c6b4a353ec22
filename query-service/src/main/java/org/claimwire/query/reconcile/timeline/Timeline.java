package org.claimwire.query.reconcile.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimwire.query.reconcile.article.Article;
import org.claimwire.query.reconcile.article.Claim;
import org.claimwire.query.reconcile.article.TimeExpression;
import org.claimwire.query.reconcile.words.Span;

/** Puts claims with a resolved time in order of that time. */
public final class Timeline {

  private Timeline() {}

  /** A claim that names a time, and the time; {@code days} is always present. */
  public record Dated(Article article, Claim claim, TimeExpression time) {

    public TimeExpression.Days days() {
      return time.days().orElseThrow();
    }
  }

  /**
   * Earliest first, the more precise first among equals. Of several claims that share a sentence
   * and a time, the shortest speaks for it.
   */
  public static List<Dated> of(List<Article> articles) {
    List<Dated> dated = new ArrayList<>();
    for (Article article : articles) {
      for (Claim claim : article.claims()) {
        for (TimeExpression time : claim.times()) {
          if (claim.zone().tells()
              && time.days().isPresent()
              && claim.certainty() != Claim.Certainty.HYPOTHETICAL) {
            dated.add(new Dated(article, claim, time));
          }
        }
      }
    }
    dated.sort(
        Comparator.comparing((Dated d) -> d.days().from())
            .thenComparing(d -> d.days().to())
            .thenComparing(d -> d.article().id())
            .thenComparing(d -> d.time().span())
            .thenComparing(d -> d.claim().evidence().end() - d.claim().evidence().start())
            .thenComparing(d -> d.claim().id()));
    return dated.stream().filter(firstOfItsTime()).toList();
  }

  private static java.util.function.Predicate<Dated> firstOfItsTime() {
    record Time(String article, Span span) {}
    Set<Time> seen = new HashSet<>();
    return d -> seen.add(new Time(d.article().id(), d.time().span()));
  }
}

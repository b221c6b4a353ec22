package org.claimwire.query.reconcile.proposition;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.claimwire.query.reconcile.article.Article;
import org.claimwire.query.reconcile.article.Claim;
import org.claimwire.query.reconcile.words.Span;

/**
 * A claim made comparable.
 *
 * @param spans the words that say it: of a statement what was said, without who said it
 * @param terms its concepts, and its actors by id
 * @param actors the actors among the terms
 * @param negated whether it says that something is not so; a denial negates what it denies
 * @param denied the concepts that the negation is about
 * @param speaker the actor who says it, or the words for somebody without a name; empty for the
 *     outlet's own voice
 */
public record Proposition(
    Article article,
    Claim claim,
    List<Span> spans,
    SortedSet<String> terms,
    SortedSet<String> actors,
    boolean negated,
    SortedSet<String> denied,
    Optional<String> speaker) {

  // A proposition is its claim: it is looked up often, and its parts are many.
  @Override
  public boolean equals(Object other) {
    return other instanceof Proposition proposition
        && claim.id().equals(proposition.claim.id())
        && article.equals(proposition.article);
  }

  @Override
  public int hashCode() {
    return 31 * article.hashCode() + claim.id().hashCode();
  }

  public Span hull() {
    return new Span(
        spans.stream().mapToInt(Span::start).min().orElseThrow(),
        spans.stream().mapToInt(Span::end).max().orElseThrow());
  }

  public boolean isStatement() {
    return claim.statement().isPresent();
  }

  /** Its words as printed. */
  public String words() {
    return String.join(" ", spans.stream().map(article::exact).toList());
  }
}

package org.claimwire.query.reconcile.value;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.claimwire.query.reconcile.article.Article;
import org.claimwire.query.reconcile.article.Claim;
import org.claimwire.query.reconcile.words.Span;

/**
 * A value as one article states it.
 *
 * @param span the words of the value
 * @param clause the words it is stated in
 * @param about the terms near it
 * @param lead the terms directly before it
 * @param counted the terms of what is counted, nearest first; empty for a time
 * @param event the concept of the nearest event; empty where none is near
 * @param bare whether that event is only referred to ("the meeting"), and not told
 */
public record Stated(
    Article article,
    Claim claim,
    Span span,
    Span clause,
    Value value,
    SortedSet<String> about,
    SortedSet<String> lead,
    List<String> counted,
    Optional<String> event,
    boolean bare) {

  public String words() {
    return article.exact(span);
  }
}

package org.claimwire.query.reconcile.conflict;

import java.util.SortedSet;
import org.claimwire.query.reconcile.article.Article;
import org.claimwire.query.reconcile.proposition.Proposition;
import org.claimwire.query.reconcile.words.Span;

/**
 * That one thing came of another, as an article tells it.
 *
 * @param because what it came of; the sentence before, where the article says "this led to it"
 * @param effect what came of it
 * @param causeTerms what the cause names
 * @param effectTerms what the effect names
 */
record Explanation(
    Proposition proposition,
    Span because,
    Span effect,
    SortedSet<String> causeTerms,
    SortedSet<String> effectTerms) {

  Article article() {
    return proposition.article();
  }

  /** From the first word of either to the last. */
  Span words() {
    return new Span(
        Math.min(because.start(), effect.start()), Math.max(because.end(), effect.end()));
  }

  Conflict.Witness witness() {
    return new Conflict.Witness(article(), proposition.claim(), words());
  }
}

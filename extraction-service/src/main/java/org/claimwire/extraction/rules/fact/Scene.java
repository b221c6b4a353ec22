package org.claimwire.extraction.rules.fact;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimwire.extraction.claim.Participant;
import org.claimwire.extraction.claim.Quantity;
import org.claimwire.extraction.claim.TimeExpression;
import org.claimwire.extraction.text.Span;

/**
 * A sentence with what other rules know of it.
 *
 * @param text of the article
 * @param who who is meant by some words
 */
record Scene(
    String text,
    Tree tree,
    Function<Span, Participant> who,
    List<TimeExpression> times,
    List<Quantity> quantities) {

  /** The times told in some of the words. */
  List<TimeExpression> timesIn(Collection<Integer> words) {
    return times.stream().filter(t -> isIn(t.span(), words)).toList();
  }

  List<Quantity> quantitiesIn(Collection<Integer> words) {
    return quantities.stream().filter(q -> isIn(q.span(), words)).toList();
  }

  /** Whether the last word of a span, which is its head in times and amounts, is among words. */
  private boolean isIn(Span span, Collection<Integer> words) {
    return words.stream()
        .map(i -> tree.token(i).span())
        .anyMatch(word -> word.overlaps(span) && word.end() >= span.end());
  }

  /** Whether a word is the head of a length of time. */
  boolean isDuration(int word) {
    Span head = tree.token(word).span();
    return quantities.stream().anyMatch(q -> Roles.isDuration(q) && q.span().contains(head));
  }

  /** "The coast guard in January" took part as "the coast guard"; so with "for two hours". */
  Span withoutTime(Span words) {
    return Stream.concat(
            times.stream().map(TimeExpression::span),
            quantities.stream().filter(Roles::isDuration).map(Quantity::span))
        .filter(t -> t.end() == words.end() && t.start() > words.start())
        .findFirst()
        .map(t -> words.in(text).substring(0, t.start() - words.start()))
        .map(
            rest ->
                rest.replaceFirst(
                    "\\s+(in|on|at|for|over|during|within|since|from|to|until)\\s+$", ""))
        .map(String::stripTrailing)
        .filter(rest -> !rest.isEmpty())
        .map(rest -> new Span(words.start(), words.start() + rest.length()))
        .orElse(words);
  }

  /** The time told by words around one of them, else the words themselves. */
  Span wholeTime(Span head, Span words) {
    return times.stream()
        .map(TimeExpression::span)
        .filter(t -> t.overlaps(head))
        .findFirst()
        .map(t -> t.to(words))
        .orElse(words);
  }

  boolean isTime(Span words) {
    return times.stream().anyMatch(t -> t.span().overlaps(words));
  }
}

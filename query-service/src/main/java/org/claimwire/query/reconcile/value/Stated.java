package org.claimwire.query.reconcile.value;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.claimwire.query.reconcile.article.Article;
import org.claimwire.query.reconcile.article.Claim;
import org.claimwire.query.reconcile.lexicon.Concepts;
import org.claimwire.query.reconcile.measure.When;
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
 * @param ofAnotherOccasion whether it is told of another occasion than the news, such as the last
 *     time that a club won
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
    boolean bare,
    boolean ofAnotherOccasion) {

  private static final int BESIDE = 18;
  private static final Duration NEWS = Duration.ofDays(7);

  /** Whether it is dated to the days before print, or its date depends on the day of print. */
  boolean isNews() {
    return switch (value) {
      case Value.At at ->
          switch (at.when()) {
            case When.Known known ->
                article
                    .publishedAt()
                    .map(printed -> printed.minus(NEWS).atOffset(ZoneOffset.UTC).toLocalDate())
                    .map(known.from()::isAfter)
                    .orElse(false);
            case When.Partly partly -> partly.weekday().isPresent();
          };
      case Value.Sometime sometime -> true;
      case Value.Much much -> false;
    };
  }

  /** "Killed four people", "four people were killed": nothing else stands between. */
  boolean isBesideItsEvent() {
    Span before = new Span(Math.max(0, span.start() - BESIDE), span.start() + 1);
    Span after = new Span(span.end() - 1, Math.min(article.text().length(), span.end() + BESIDE));
    return Stream.of(before, after)
        .flatMap(around -> article.text().words(around).stream())
        .map(word -> Concepts.of(word.stem()))
        .anyMatch(concept -> event.equals(Optional.of(concept)));
  }

  public String words() {
    return article.exact(span);
  }
}

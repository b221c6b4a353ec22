package org.claimwire.extraction.attribution.decode;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.claim.Stance;
import org.claimwire.extraction.text.Span;

/**
 * Which attributions inside another's content stand for themselves.
 *
 * <p>"The mayor said the engineer had warned of rust" relays a second voice and is two
 * attributions. "The mayor said he hoped for rain" and "I think it will rain," said the mayor, are
 * one: what somebody thinks inside their own words is part of them.
 */
public final class Nesting {

  private static final double SURE = 0.5;

  private static final Set<String> PRONOUNS =
      Set.of(
          "i",
          "we",
          "you",
          "he",
          "she",
          "it",
          "they",
          "who",
          "which",
          "that",
          "this",
          "these",
          "those",
          "nobody",
          "somebody",
          "someone",
          "everybody",
          "everyone",
          "anybody",
          "anyone",
          "people",
          "one");

  private Nesting() {}

  /** The attributions without those that only echo the one they stand in. */
  public static List<Attribution> withoutEchoes(String text, List<Attribution> found) {
    return found.stream()
        .filter(inner -> found.stream().noneMatch(outer -> echoes(text, inner, outer)))
        .toList();
  }

  private static boolean echoes(String text, Attribution inner, Attribution outer) {
    return inner != outer && isInside(inner, outer) && !relays(text, inner, outer);
  }

  private static boolean isInside(Attribution inner, Attribution outer) {
    boolean smaller = length(inner) < length(outer);
    return smaller
        && inner.content().stream().allMatch(span -> holds(outer, span))
        && inner.cue().map(cue -> holds(outer, cue)).orElse(true);
  }

  private static boolean relays(String text, Attribution inner, Attribution outer) {
    boolean anotherVoice =
        inner
            .source()
            .map(s -> !PRONOUNS.contains(s.in(text).toLowerCase(Locale.ROOT)))
            .orElse(false);
    return anotherVoice
        && inner.stance() != Stance.BELIEVES
        && inner.confidence() >= SURE
        && !outer.content().stream().allMatch(span -> opensWithMark(text, span));
  }

  private static boolean holds(Attribution outer, Span span) {
    return outer.content().stream().anyMatch(content -> content.contains(span));
  }

  private static int length(Attribution attribution) {
    return attribution.content().stream().mapToInt(Span::length).sum();
  }

  private static boolean opensWithMark(String text, Span span) {
    return "“\"‘'".indexOf(text.charAt(span.start())) >= 0;
  }
}

package org.claimwire.extraction.rules.entity;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.text.Span;

/**
 * Follows quotations that go on without naming their speaker again: in the same paragraph, or in
 * the next one where the last was left open.
 */
final class Chain {

  private final Words words;
  private final Map<Attribution, Span> sources = new IdentityHashMap<>();

  Chain(Words words, List<Attribution> attributions) {
    this.words = words;
    Map<Integer, Span> firstOf = new HashMap<>();
    Map<Integer, Span> lastOf = new HashMap<>();
    for (Attribution attribution : attributions) {
      if (isQuotation(attribution)) {
        attribution.source().ifPresent(s -> firstOf.putIfAbsent(paragraph(attribution), s));
      }
    }
    for (Attribution attribution : attributions) {
      if (isQuotation(attribution)) {
        int here = paragraph(attribution);
        Span before = goesOn(attribution) ? lastOf.get(here - 1) : null;
        Span near = firstOf.getOrDefault(here, before);
        Span source = attribution.source().orElse(lastOf.getOrDefault(here, near));
        if (source != null) {
          lastOf.put(here, source);
          sources.put(attribution, source);
        }
      }
    }
  }

  /** The source of a quotation, if need be from its neighbour. */
  Optional<Span> sourceOf(Attribution attribution) {
    return attribution
        .source()
        .or(
            () ->
                attribution.cue().isPresent()
                    ? Optional.empty()
                    : Optional.ofNullable(sources.get(attribution)));
  }

  private int paragraph(Attribution attribution) {
    return words.paragraph(first(attribution));
  }

  private int first(Attribution attribution) {
    return Math.min(words.at(attribution.content().getFirst().start()), words.size() - 1);
  }

  private boolean isQuotation(Attribution attribution) {
    return words.size() > 0 && words.isQuoted(first(attribution));
  }

  /** Whether the paragraph before was left without its closing mark. */
  private boolean goesOn(Attribution attribution) {
    int first = first(attribution);
    return first > 0
        && words.paragraph(first - 1) < words.paragraph(first)
        && words.isQuoted(first - 1);
  }
}

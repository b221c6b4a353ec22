package org.claimwire.extraction.attribution.decode;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.text.Span;

/**
 * Gives each quotation one speaker. Where two cues reach for the same quotation, as in “A,” said
 * one; “B,” said the other, it belongs to the nearer cue.
 */
public final class QuotationOwners {

  /** A line break between cue and quotation weighs as much as this many characters. */
  private static final int LINE = 1000;

  private QuotationOwners() {}

  /**
   * The attributions, each without the quotations that are another's; one that is left without a
   * content is dropped.
   */
  public static List<Attribution> settle(
      String text, List<Attribution> found, List<Span> quotations) {
    List<Attribution> settled = found;
    for (Span quotation : quotations) {
      List<Attribution> claimants = settled.stream().filter(a -> reachesFor(a, quotation)).toList();
      if (claimants.size() > 1) {
        Attribution owner =
            claimants.stream()
                .min(
                    Comparator.comparingInt((Attribution a) -> distance(text, a, quotation))
                        .thenComparing(Attribution::confidence, Comparator.reverseOrder()))
                .orElseThrow();
        settled =
            settled.stream()
                .flatMap(
                    a ->
                        a != owner && claimants.contains(a)
                            ? without(quotation, a).stream()
                            : Stream.of(a))
                .toList();
      }
    }
    return settled;
  }

  private static boolean reachesFor(Attribution a, Span quotation) {
    boolean outside = a.cue().map(cue -> !quotation.overlaps(cue)).orElse(true);
    return outside
        && a.content().stream()
            .anyMatch(
                run -> quotation.overlaps(run) && 2 * shared(run, quotation) > quotation.length());
  }

  private static int shared(Span run, Span quotation) {
    return Math.min(run.end(), quotation.end()) - Math.max(run.start(), quotation.start());
  }

  private static int distance(String text, Attribution a, Span quotation) {
    if (a.cue().isEmpty()) {
      return Integer.MAX_VALUE;
    }
    Span cue = a.cue().get();
    int from = Math.min(cue.end(), quotation.end());
    int to = Math.max(cue.start(), quotation.start());
    boolean otherLine = text.substring(from, to).indexOf('\n') >= 0;
    return to - from + (otherLine ? LINE : 0);
  }

  private static Optional<Attribution> without(Span quotation, Attribution a) {
    List<Span> rest = a.content().stream().filter(run -> !run.overlaps(quotation)).toList();
    return rest.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Attribution(a.rule(), a.source(), a.cue(), rest, a.stance(), a.confidence()));
  }
}

package org.claimwire.extraction.rules.statement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.text.Span;

/** The words that prove a statement: from its source to the end of its content. */
final class Evidence {

  /** Longer proof is no proof a reader checks. */
  static final int LONGEST = 800;

  private Evidence() {}

  /**
   * @param times when it was said, which belongs to the proof
   */
  static Span of(Attribution attribution, List<Span> times, String text) {
    Span content = attribution.content().getFirst();
    Span whole =
        Stream.concat(
                Stream.of(attribution.source(), attribution.cue()).flatMap(Optional::stream),
                times.stream())
            .filter(part -> isNear(part, content, text))
            .reduce(content, Span::to);
    for (Span piece : attribution.content()) {
      Span longer = whole.to(piece);
      whole = longer.length() <= LONGEST ? longer : whole;
    }
    return whole.length() <= LONGEST ? whole : cut(whole, text);
  }

  private static boolean isNear(Span part, Span content, String text) {
    Span between = part.to(content);
    return between.length() <= LONGEST && between.in(text).indexOf("\n") < 0;
  }

  private static Span cut(Span span, String text) {
    int end = span.start() + LONGEST;
    return new Span(span.start(), Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end);
  }
}

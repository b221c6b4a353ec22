package org.claimwire.extraction.outlet;

import org.claimwire.contracts.ArticleClaims;
import org.claimwire.extraction.text.Span;

/** Counts a text as the contract does: in Unicode code points instead of UTF-16 units. */
final class CodePoints {

  private final String text;

  /** For every UTF-16 index the code points before it; null where the two are the same. */
  private final int[] before;

  CodePoints(String text) {
    this.text = text;
    this.before =
        text.chars().anyMatch(c -> Character.isSurrogate((char) c)) ? counted(text) : null;
  }

  private static int[] counted(String text) {
    int[] before = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      boolean secondHalf =
          i > 0
              && Character.isLowSurrogate(text.charAt(i))
              && Character.isHighSurrogate(text.charAt(i - 1));
      before[i + 1] = before[i] + (secondHalf ? 0 : 1);
    }
    return before;
  }

  int at(int index) {
    return before == null ? index : before[index];
  }

  int start(Span span) {
    return at(span.start());
  }

  int end(Span span) {
    return at(span.end());
  }

  String exact(Span span) {
    return span.in(text);
  }

  ArticleClaims.Span span(Span span) {
    return new ArticleClaims.Span(start(span), end(span), exact(span));
  }
}

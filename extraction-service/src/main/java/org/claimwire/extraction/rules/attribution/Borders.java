package org.claimwire.extraction.rules.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimwire.extraction.quotation.Quotation;
import org.claimwire.extraction.text.Span;

/** Moves the borders of a content to those of the quotations it cuts through. */
final class Borders {

  private static final Pattern ANOTHER_CLAUSE =
      Pattern.compile("(?:and|but|as|while)\\s+(?!that\\b)");

  private static final Pattern JOINT = Pattern.compile(",?\\s+(?:that|which|whom)$");

  private Borders() {}

  /**
   * The content with every quotation that lies mostly in it taken in whole, and one that it touches
   * by an edge left out; pieces that meet are one.
   */
  static List<Span> snapped(List<Span> content, List<Quotation> quotations, String text) {
    List<Span> pieces = new ArrayList<>();
    for (Span piece : content) {
      Span snapped = piece;
      for (Quotation quotation : quotations) {
        if (!quotation.nested()) {
          snapped = snapped(snapped, quotation);
        }
      }
      pieces.add(trimmed(snapped, text));
    }
    pieces.sort(null);
    List<Span> merged = new ArrayList<>();
    for (Span piece : pieces) {
      if (!merged.isEmpty() && touches(merged.getLast(), piece, text)) {
        merged.set(merged.size() - 1, merged.getLast().to(piece));
      } else {
        merged.add(piece);
      }
    }
    return List.copyOf(merged);
  }

  /**
   * "“…,” she said, wiping her glasses, “…”": what stands between cue and quotation is nobody's.
   */
  static List<Span> withoutAside(
      List<Span> content, Span cue, List<Quotation> quotations, String text) {
    boolean broken =
        quotations.stream()
            .anyMatch(
                q ->
                    q.span().end() <= cue.start()
                        && content.stream().anyMatch(c -> c.contains(q.words())));
    if (!broken) {
      return content;
    }
    List<Span> pieces = new ArrayList<>();
    for (Span piece : content) {
      // "“…,” she said, and the lights went out."
      boolean another =
          piece.start() >= cue.end()
              && ANOTHER_CLAUSE.matcher(piece.in(text)).lookingAt()
              && quotations.stream().noneMatch(q -> q.span().overlaps(piece));
      if (another) {
        continue;
      }
      Span kept = piece;
      for (Quotation q : quotations) {
        boolean goesOn =
            !q.nested()
                && piece.start() >= cue.end()
                && piece.start() < q.span().start()
                && piece.end() <= q.span().end()
                && piece.end() > q.span().start();
        kept = goesOn ? new Span(q.span().start(), piece.end()) : kept;
      }
      pieces.add(kept);
    }
    return pieces;
  }

  /** "a charge that Holm denies": the pronoun joins, and is nothing that is denied. */
  static List<Span> withoutJoint(List<Span> content, Span cue, String text) {
    Span last = content.getLast();
    Matcher joint = JOINT.matcher(last.in(text));
    boolean joins =
        joint.find()
            && joint.start() > 0
            && last.end() < cue.start()
            && text.substring(last.end(), cue.start()).indexOf(',') < 0;
    if (!joins) {
      return content;
    }
    List<Span> without = new ArrayList<>(content);
    without.set(without.size() - 1, new Span(last.start(), last.start() + joint.start()));
    return List.copyOf(without);
  }

  private static Span snapped(Span piece, Quotation quotation) {
    Span words = quotation.words();
    int shared = Math.min(piece.end(), words.end()) - Math.max(piece.start(), words.start());
    if (shared <= 0 || words.contains(piece) && shared * 2 < words.length()) {
      return piece;
    }
    if (shared * 2 >= words.length()) {
      return piece.to(quotation.span());
    }
    int start = piece.start();
    int end = piece.end();
    if (start < quotation.span().start()) {
      end = Math.min(end, quotation.span().start());
    } else {
      start = Math.max(start, quotation.span().end());
    }
    return start < end ? new Span(start, end) : piece;
  }

  private static boolean touches(Span first, Span second, String text) {
    return second.start() <= first.end() || text.substring(first.end(), second.start()).isBlank();
  }

  private static Span trimmed(Span span, String text) {
    int start = span.start();
    int end = span.end();
    while (end - 1 > start
        && (Character.isWhitespace(text.charAt(end - 1))
            || ",;:".indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    while (start + 1 < end
        && (Character.isWhitespace(text.charAt(start)) || ",;:".indexOf(text.charAt(start)) >= 0)) {
      start++;
    }
    return new Span(start, end);
  }
}

package org.claimwire.extraction.attribution.decode;

import java.util.ArrayList;
import java.util.List;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.text.Span;

/**
 * Lets contents end where their quotation ends.
 *
 * <p>The model sees some sixty words to each side of a cue. A longer quotation is cut there, and
 * now and then a sentence too early: a content that begins or ends with a quotation, its cue
 * outside, is the whole quotation, and the paragraphs that go on with it.
 */
public final class QuotationBorders {

  private QuotationBorders() {}

  /**
   * @param quotations of the text, in order, as {@link Quotations} finds them
   */
  public static List<Attribution> widen(
      String text, List<Attribution> found, List<Span> quotations) {
    return found.stream().map(a -> widen(text, a, found, quotations)).toList();
  }

  private static Attribution widen(
      String text, Attribution a, List<Attribution> found, List<Span> quotations) {
    List<Span> content = new ArrayList<>();
    for (Span run : a.content()) {
      Span widened = run;
      for (Span quotation : quotations) {
        if (reachesBorder(run, quotation, text) && isFree(quotation, a)) {
          widened = widened.to(quotation);
        }
      }
      add(content, widened);
    }
    addContinuations(text, content, found, quotations);
    return new Attribution(
        a.rule(), a.source(), a.cue(), List.copyOf(content), a.stance(), a.confidence());
  }

  // Inside the quotation, from its beginning or to its end, give or take a mark.
  private static boolean reachesBorder(Span run, Span quotation, String text) {
    boolean inside = quotation.start() <= run.start() && run.end() <= quotation.end();
    return inside
        && (run.start() <= quotation.start() + 1
            || text.substring(run.end(), quotation.end())
                .codePoints()
                .noneMatch(point -> Glyph.of(point) == Glyph.LETTER));
  }

  private static boolean isFree(Span quotation, Attribution a) {
    return a.cue().map(cue -> !quotation.overlaps(cue)).orElse(true)
        && a.source().map(source -> !quotation.overlaps(source)).orElse(true);
  }

  // A quotation left open at its line's end goes on where the next line opens one, unless that
  // is another's turn.
  private static void addContinuations(
      String text, List<Span> content, List<Attribution> found, List<Span> quotations) {
    for (int i = 0; i + 1 < quotations.size(); i++) {
      Span here = quotations.get(i);
      Span next = quotations.get(i + 1);
      boolean ours =
          content.stream().anyMatch(run -> run.end() == here.end() && run.overlaps(here));
      boolean taken = content.stream().anyMatch(next::overlaps);
      boolean goesOn =
          text.substring(here.end(), next.start()).isBlank() && next.start() > here.end();
      if (ours && !taken && goesOn && isLeftOpen(text, here) && !isTurn(text, next, found)) {
        content.add(next);
      }
    }
  }

  private static boolean isTurn(String text, Span quotation, List<Attribution> found) {
    return found.stream()
        .flatMap(a -> a.cue().stream())
        .anyMatch(cue -> quotation.contains(cue) && cue.in(text).equals(":"));
  }

  private static boolean isLeftOpen(String text, Span quotation) {
    char opening = text.charAt(quotation.start());
    char last = text.charAt(quotation.end() - 1);
    return switch (opening) {
      case '“' -> last != '”';
      case '"' -> last != '"' || quotation.length() == 1;
      default -> false;
    };
  }

  private static void add(List<Span> content, Span run) {
    if (!content.isEmpty() && content.getLast().overlaps(run)) {
      content.set(content.size() - 1, content.getLast().to(run));
    } else {
      content.add(run);
    }
  }
}

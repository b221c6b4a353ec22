package org.claimwire.extraction.attribution.decode;

import java.util.ArrayList;
import java.util.List;
import org.claimwire.extraction.text.Span;

/** Finds what stands in quotation marks: curly, straight, single, double, also never closed. */
public final class Quotations {

  private Quotations() {}

  /**
   * The quotations of a block, marks included, in order, outermost only. A double quotation that is
   * not closed ends with its line; a single one that is not closed is an apostrophe.
   */
  public static List<Span> in(String text, Span block) {
    List<Span> found = new ArrayList<>();
    for (int i = block.start(); i < block.end(); ) {
      int close = closing(text, i, block);
      if (close < 0) {
        i++;
      } else {
        found.add(new Span(i, close));
        i = close;
      }
    }
    return found;
  }

  private static int closing(String text, int i, Span block) {
    char mark = text.charAt(i);
    return switch (mark) {
      case '“' -> curlyClose(text, i, lineEnd(text, i, block));
      case '"' -> close(text, "\"", i, lineEnd(text, i, block));
      case '‘' -> singleClose(text, '’', i, block);
      case '\'' ->
          text.startsWith("''", i)
              ? close(text, "''", i, lineEnd(text, i, block))
              : singleClose(text, '\'', i, block);
      default -> -1;
    };
  }

  private static int close(String text, String mark, int i, int lineEnd) {
    int at = text.indexOf(mark, i + mark.length());
    return at < 0 || at + mark.length() > lineEnd ? lineEnd : at + mark.length();
  }

  // Double quotes may stand in double quotes; where they do not come out even, the first close
  // ends.
  private static int curlyClose(String text, int i, int lineEnd) {
    int open = 0;
    for (int at = i; at < lineEnd; at++) {
      char mark = text.charAt(at);
      open += mark == '“' ? 1 : mark == '”' ? -1 : 0;
      if (open == 0) {
        return at + 1;
      }
    }
    int first = text.indexOf('”', i, lineEnd);
    return first < 0 ? lineEnd : first + 1;
  }

  private static int singleClose(String text, char close, int i, Span block) {
    int end = lineEnd(text, i, block);
    boolean opens =
        (i == block.start() || Glyph.of(text.codePointBefore(i)) != Glyph.LETTER)
            && i + 1 < end
            && Glyph.of(text.codePointAt(i + 1)) != Glyph.BLANK;
    if (!opens) {
      return -1;
    }
    for (int at = text.indexOf(close, i + 2, end); at >= 0; at = text.indexOf(close, at + 1, end)) {
      boolean wordGoesOn =
          at + 1 < block.end() && Glyph.of(text.codePointAt(at + 1)) == Glyph.LETTER;
      if (Glyph.of(text.codePointBefore(at)) != Glyph.BLANK && !wordGoesOn) {
        return at + 1;
      }
    }
    return -1;
  }

  private static int lineEnd(String text, int from, Span block) {
    int end = text.indexOf('\n', from, block.end());
    return end < 0 ? block.end() : end;
  }
}

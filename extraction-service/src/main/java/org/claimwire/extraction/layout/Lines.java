package org.claimwire.extraction.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimwire.extraction.text.Span;

/** Splits a text into its lines and joins those that were wrapped at a column. */
final class Lines {

  private static final Pattern BREAK = Pattern.compile("\\R");

  /** Wrapped lines are about as long as one another, and about as long as a column is wide. */
  private static final int NARROWEST = 40;

  private static final int WIDEST = 110;
  private static final int RAGGED = 30;

  private Lines() {}

  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    List<Span> block = new ArrayList<>();
    int start = 0;
    Matcher breaks = BREAK.matcher(text);
    while (start <= text.length()) {
      int end = breaks.find() ? breaks.start() : text.length();
      Span line = trimmed(text, start, end);
      if (line == null) {
        close(text, block, lines);
      } else {
        block.add(line);
      }
      start = end == text.length() ? end + 1 : breaks.end();
    }
    close(text, block, lines);
    return lines;
  }

  private static void close(String text, List<Span> block, List<Line> lines) {
    if (isWrapped(text, block)) {
      lines.add(line(text, block.getFirst().to(block.getLast())));
    } else {
      block.forEach(span -> lines.add(line(text, span)));
    }
    block.clear();
  }

  private static boolean isWrapped(String text, List<Span> block) {
    if (block.size() < 2) {
      return false;
    }
    List<Span> full = block.subList(0, block.size() - 1);
    int longest = full.stream().mapToInt(Span::length).max().orElse(0);
    int shortest = full.stream().mapToInt(Span::length).min().orElse(0);
    boolean breaksOff = full.stream().anyMatch(span -> !line(text, span).endsSentence());
    boolean goesOn =
        block.subList(1, block.size()).stream()
            .anyMatch(span -> Character.isLowerCase(text.charAt(span.start())));
    return shortest >= NARROWEST
        && longest <= WIDEST
        && longest - shortest <= RAGGED
        && breaksOff
        && goesOn;
  }

  private static Line line(String text, Span span) {
    StringBuilder words = new StringBuilder(span.length());
    for (int i = span.start(); i < span.end(); i++) {
      words.append(isBlank(text.charAt(i)) ? ' ' : text.charAt(i));
    }
    return new Line(span, words.toString());
  }

  private static Span trimmed(String text, int start, int end) {
    int first = start;
    int last = end;
    while (first < last && isBlank(text.charAt(first))) {
      first++;
    }
    while (last > first && isBlank(text.charAt(last - 1))) {
      last--;
    }
    return first < last ? new Span(first, last) : null;
  }

  private static boolean isBlank(char c) {
    // A byte order mark, zero-width blanks and control characters are neither letters nor space
    // to Java.
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == '\uFEFF'
        || c == '\u200B';
  }
}

package org.claimwire.extraction.attribution.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimwire.extraction.text.Span;

/**
 * The words of some blocks of a text, one mark of punctuation being one word, and what the model is
 * told of each besides its word pieces.
 */
public final class Words {

  private static final String OPENERS = "“‘\"'([";
  private static final String CLOSERS = "”’\"')]";
  private static final String STOPS = ".?!…";
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "st", "gen", "sen", "rep", "gov", "lt", "col", "capt", "sgt",
          "prof", "rev", "hon", "no", "vs", "inc", "corp", "co", "ltd", "jr", "sr", "dept");

  private final String text;
  private final List<Span> spans;
  private final int[] line;
  private final int[] sentence;
  private final boolean[] quoted;

  private Words(String text, List<Span> spans, int[] line) {
    this.text = text;
    this.spans = List.copyOf(spans);
    this.line = line;
    this.sentence = new int[spans.size()];
    this.quoted = new boolean[spans.size()];
  }

  /** The words of the blocks, which must be in order and not overlap; each block starts a line. */
  public static Words of(String text, List<Span> blocks) {
    List<Span> spans = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    int line = -1;
    for (Span block : blocks) {
      boolean fresh = true;
      for (Span run : withAbbreviations(text, runs(text, block.start(), block.end()))) {
        int before =
            spans.isEmpty() ? block.start() : Math.max(block.start(), spans.getLast().end());
        if (fresh || text.substring(before, run.start()).indexOf('\n') >= 0) {
          line++;
          fresh = false;
        }
        spans.add(run);
        lines.add(line);
      }
    }
    Words words = new Words(text, spans, lines.stream().mapToInt(Integer::intValue).toArray());
    words.markSentences();
    words.markQuotations(blocks);
    return words;
  }

  public String text() {
    return text;
  }

  public int size() {
    return spans.size();
  }

  public Span span(int word) {
    return spans.get(word);
  }

  /** The span from one word to another, both inside. */
  public Span span(int first, int last) {
    return spans.get(first).to(spans.get(last));
  }

  public String word(int word) {
    return spans.get(word).in(text);
  }

  /** The number of the line that a word stands in, blank lines not counted. */
  public int line(int word) {
    return line[word];
  }

  /** The number of the sentence that a word stands in: rough, but rough alike in training. */
  public int sentence(int word) {
    return sentence[word];
  }

  /** Whether a word stands inside quotation marks; the marks themselves do. */
  public boolean quoted(int word) {
    return quoted[word];
  }

  /** The shape of a word, which its lower-cased pieces no longer show. */
  public Shape shape(int word) {
    return Shape.of(word(word));
  }

  private static List<Span> runs(String text, int from, int to) {
    List<Span> found = new ArrayList<>();
    int start = -1;
    for (int i = from; i < to; ) {
      int point = text.codePointAt(i);
      Glyph glyph = Glyph.of(point);
      int next = i + Character.charCount(point);
      if (glyph != Glyph.LETTER && start >= 0) {
        found.add(new Span(start, i));
        start = -1;
      }
      if (glyph == Glyph.LETTER && start < 0) {
        start = i;
      } else if (glyph == Glyph.MARK) {
        found.add(new Span(i, next));
      }
      i = next;
    }
    if (start >= 0) {
      found.add(new Span(start, to));
    }
    return found;
  }

  // "U.S." is one word: its dots end nothing.
  private static List<Span> withAbbreviations(String text, List<Span> runs) {
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < runs.size(); ) {
      int next = i;
      while (next + 1 < runs.size() && isDottedLetter(text, runs, next, i)) {
        next += 2;
      }
      boolean abbreviation = next - i >= 4;
      found.add(abbreviation ? runs.get(i).to(runs.get(next - 1)) : runs.get(i));
      i = abbreviation ? next : i + 1;
    }
    return found;
  }

  private static boolean isDottedLetter(String text, List<Span> runs, int i, int first) {
    Span letter = runs.get(i);
    Span dot = runs.get(i + 1);
    return letter.length() == 1
        && Character.isLetter(text.charAt(letter.start()))
        && dot.start() == letter.end()
        && text.charAt(dot.start()) == '.'
        && (i == first || runs.get(i - 1).end() == letter.start());
  }

  private void markSentences() {
    int number = 0;
    for (int i = 0; i < size(); i++) {
      if (i > 0 && (line[i] != line[i - 1] || opensSentence(i))) {
        number++;
      }
      sentence[i] = number;
    }
  }

  private boolean opensSentence(int i) {
    int start = span(i).start();
    int first = text.codePointAt(start);
    boolean opener =
        Character.isUpperCase(first) || Character.isDigit(first) || isOneOf(OPENERS, first);
    if (start == span(i - 1).end() || !opener) {
      return false;
    }
    int j = i - 1;
    while (j > 0 && isOneOf(CLOSERS, firstOf(j)) && span(j - 1).end() == span(j).start()) {
      j--;
    }
    if (!isOneOf(STOPS, firstOf(j))) {
      return false;
    }
    if (firstOf(j) == '.' && j == i - 1 && j > 0) {
      String before = word(j - 1).toLowerCase(Locale.ROOT);
      return !(before.codePointCount(0, before.length()) == 1 || ABBREVIATIONS.contains(before));
    }
    return true;
  }

  private int firstOf(int word) {
    return text.codePointAt(span(word).start());
  }

  private static boolean isOneOf(String marks, int point) {
    return marks.indexOf(point) >= 0;
  }

  private void markQuotations(List<Span> blocks) {
    int word = 0;
    for (Span block : blocks) {
      for (Span quotation : Quotations.in(text, block)) {
        while (word < size() && span(word).start() < quotation.start()) {
          word++;
        }
        while (word < size() && span(word).start() < quotation.end()) {
          quoted[word++] = true;
        }
      }
    }
  }
}

package org.claimwire.query.reconcile.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A text addressed by code points, with its words and sentences. */
public final class Text {

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "st", "no", "jr", "sr", "gen", "col", "sen", "rep", "gov", "lt",
          "sgt", "capt", "prof", "rev", "vs", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
          "sep", "sept", "oct", "nov", "dec");

  private final String value;
  private final int[] points;
  private final List<Word> words;
  private final List<Span> sentences;

  public Text(String value) {
    this.value = value;
    this.points = value.codePoints().toArray();
    this.words = List.copyOf(cut());
    this.sentences = List.copyOf(divide());
  }

  public int length() {
    return points.length;
  }

  public int pointAt(int index) {
    return points[index];
  }

  /**
   * @throws IndexOutOfBoundsException where the text has no such words
   */
  public String slice(int start, int end) {
    return new String(points, start, end - start);
  }

  public String slice(Span span) {
    return slice(span.start(), span.end());
  }

  public List<Word> words() {
    return words;
  }

  /** The words that lie within a span, wholly. */
  public List<Word> words(Span span) {
    int from = firstWordAt(span.start());
    int to = from;
    while (to < words.size() && words.get(to).span().end() <= span.end()) {
      to++;
    }
    return words.subList(from, to);
  }

  public List<Span> sentences() {
    return sentences;
  }

  /** The sentence in which a place of the text lies. */
  public Span sentenceAt(int position) {
    for (Span sentence : sentences) {
      if (position < sentence.end()) {
        return sentence;
      }
    }
    return sentences.isEmpty() ? new Span(0, Math.max(1, length())) : sentences.getLast();
  }

  private int firstWordAt(int position) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).span().start() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private List<Word> cut() {
    List<Word> cut = new ArrayList<>();
    int i = 0;
    while (i < points.length) {
      if (!Character.isLetterOrDigit(points[i])) {
        i++;
        continue;
      }
      int start = i;
      while (i < points.length && continues(start, i)) {
        i++;
      }
      Word word = word(start, i);
      if (!(word.form().equals("s") && start > 0 && isApostrophe(points[start - 1]))) {
        cut.add(word);
      }
    }
    joinPhrases(cut);
    return cut;
  }

  /** Gives the words of a phrase the stem of what both say together. */
  private static void joinPhrases(List<Word> words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      String stem = Phrases.stem(words.get(i), words.get(i + 1));
      if (stem != null) {
        words.set(i, withStem(words.get(i), stem));
        words.set(i + 1, withStem(words.get(i + 1), stem));
      }
    }
  }

  private static Word withStem(Word word, String stem) {
    return new Word(word.span(), word.form(), stem, word.capital());
  }

  private boolean continues(int start, int i) {
    int point = points[i];
    if (Character.isLetterOrDigit(point)
        || Character.getType(point) == Character.NON_SPACING_MARK) {
      return true;
    }
    boolean inner = i > start && i + 1 < points.length;
    if (inner && (point == ',' || point == '.')) {
      return Character.isDigit(points[i - 1]) && Character.isDigit(points[i + 1])
          || point == '.' && initials(start, i);
    }
    return inner && isApostrophe(point) && negates(i);
  }

  /** The first full stop of "U.S.": one capital before it, one after. */
  private boolean initials(int start, int i) {
    return Character.isUpperCase(points[i - 1])
        && Character.isUpperCase(points[i + 1])
        && (i - 1 == start || points[i - 2] == '.')
        && (i + 2 >= points.length || !Character.isLetter(points[i + 2]));
  }

  private boolean negates(int i) {
    return points[i - 1] == 'n' && points[i + 1] == 't';
  }

  private static boolean isApostrophe(int point) {
    return point == '\'' || point == 0x2019;
  }

  private Word word(int start, int end) {
    String form =
        Normalizer.normalize(slice(start, end), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replace('’', '\'')
            .toLowerCase(Locale.ROOT);
    if (form.indexOf('.') > 0 && !Character.isDigit(form.charAt(0))) {
      form = form.replace(".", "");
    }
    return new Word(
        new Span(start, end), form, Stems.of(form), Character.isUpperCase(points[start]));
  }

  private List<Span> divide() {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < points.length; i++) {
      if (points[i] == '\n' || ends(i)) {
        int end = i + 1;
        while (end < points.length && points[i] != '\n' && isClosing(points[end])) {
          end++;
        }
        add(spans, start, end);
        start = end;
        i = end - 1;
      }
    }
    add(spans, start, points.length);
    return spans;
  }

  private void add(List<Span> spans, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(points[from])) {
      from++;
    }
    while (to > from && Character.isWhitespace(points[to - 1])) {
      to--;
    }
    if (to > from) {
      spans.add(new Span(from, to));
    }
  }

  private boolean ends(int i) {
    int point = points[i];
    if (point == '!' || point == '?') {
      return true;
    }
    if (point != '.') {
      return false;
    }
    int next = i + 1;
    while (next < points.length && isClosing(points[next])) {
      next++;
    }
    if (next < points.length && !Character.isWhitespace(points[next])) {
      return false;
    }
    while (next < points.length && Character.isWhitespace(points[next])) {
      next++;
    }
    return next >= points.length || !Character.isLowerCase(points[next]) && !abbreviates(i);
  }

  private boolean abbreviates(int i) {
    int start = i;
    while (start > 0 && Character.isLetter(points[start - 1])) {
      start--;
    }
    int length = i - start;
    return length == 1 && Character.isUpperCase(points[start])
        || length > 1 && ABBREVIATIONS.contains(slice(start, i).toLowerCase(Locale.ROOT));
  }

  private static boolean isClosing(int point) {
    return point == '"' || point == '\'' || point == 0x201D || point == 0x2019 || point == ')';
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Text text && value.equals(text.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}

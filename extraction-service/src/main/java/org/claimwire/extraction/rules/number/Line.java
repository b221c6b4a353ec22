package org.claimwire.extraction.rules.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Span;
import org.claimwire.extraction.text.Token;
import org.claimwire.extraction.text.ZoneKind;

/**
 * A sentence as pieces. Tokenizers disagree on "two-hour", "$310" and "5bn"; here they are always
 * cut alike, so that a rule needs to know one shape only.
 */
public record Line(Sentence sentence, List<Piece> pieces) {

  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final String HYPHENS = "-\u2010\u2011\u00AD";
  private static final String DASHES = "\u2012\u2013\u2014\u2212";

  public static Line of(Sentence sentence) {
    List<Piece> pieces = new ArrayList<>();
    for (int t = 0; t < sentence.tokens().size(); t++) {
      cut(sentence.token(t), t, pieces);
    }
    return new Line(sentence, List.copyOf(pieces));
  }

  /** Words that no door has analysed, such as a dateline: places and letters only. */
  public static Line of(String words) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = WORD.matcher(words);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      tokens.add(new Token(span, matcher.group(), matcher.group(), "", "O"));
    }
    List<Piece> pieces = new ArrayList<>();
    for (int t = 0; t < tokens.size(); t++) {
      cut(tokens.get(t), t, pieces);
    }
    Span whole = new Span(0, Math.max(1, words.length()));
    return new Line(new Sentence(whole, ZoneKind.BOILERPLATE, 0, tokens, List.of()), pieces);
  }

  private static void cut(Token token, int index, List<Piece> pieces) {
    String word = token.word();
    int at = 0;
    while (at < word.length()) {
      int end = endOfPiece(word, at);
      // A token whose characters are not those of the text cannot be cut by place.
      boolean exact = word.length() == token.span().length();
      int start = exact ? token.span().start() + at : token.span().start();
      int stop = exact ? token.span().start() + end : token.span().end();
      boolean glued = !pieces.isEmpty() && pieces.get(pieces.size() - 1).span().end() == start;
      String piece = exact ? word.substring(at, end) : word;
      pieces.add(
          new Piece(
              new Span(start, stop),
              low(piece),
              index,
              glued,
              Character.isUpperCase(piece.charAt(0))));
      at = exact ? end : word.length();
    }
  }

  private static int endOfPiece(String word, int at) {
    char first = word.charAt(at);
    int end = at + 1;
    if (isDigit(first)) {
      while (end < word.length() && (isDigit(word.charAt(end)) || point(word, end))) {
        end++;
      }
    } else if (Character.isLetter(first) || apostrophe(first)) {
      while (end < word.length() && inWord(word.charAt(end))) {
        end++;
      }
    }
    return end;
  }

  private static boolean point(String word, int at) {
    char c = word.charAt(at);
    return (c == '.' || c == ',') && at + 1 < word.length() && isDigit(word.charAt(at + 1));
  }

  /** Other scripts have digits too, which no rule here reads. */
  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean inWord(char c) {
    return Character.isLetter(c) || c == '.' || apostrophe(c);
  }

  private static boolean apostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  private static String low(String piece) {
    char first = piece.charAt(0);
    if (HYPHENS.indexOf(first) >= 0) {
      return "-";
    }
    if (DASHES.indexOf(first) >= 0) {
      return "–";
    }
    String low = piece.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    return Character.isLetter(first) && low.indexOf('.') >= 0 ? low.replace(".", "") : low;
  }

  public int size() {
    return pieces.size();
  }

  public Piece get(int at) {
    return pieces.get(at);
  }

  /** The piece in lower case; empty beyond either end of the sentence. */
  public String low(int at) {
    return at >= 0 && at < pieces.size() ? pieces.get(at).low() : "";
  }

  /** Whether a piece is one of these words; false beyond the ends. */
  public boolean is(int at, String... words) {
    String low = low(at);
    for (String word : words) {
      if (low.equals(word)) {
        return true;
      }
    }
    return false;
  }

  public boolean is(int at, Set<String> words) {
    return words.contains(low(at));
  }

  /** Whether the pieces from here on are these words. */
  public boolean reads(int at, String words) {
    int piece = at;
    for (int start = 0; start < words.length(); piece++) {
      int space = words.indexOf(' ', start);
      int end = space < 0 ? words.length() : space;
      String low = low(piece);
      if (low.length() != end - start || !words.startsWith(low, start)) {
        return false;
      }
      start = end + 1;
    }
    return true;
  }

  /** Whether the pieces before this one are these words. */
  public boolean readsBefore(int at, String words) {
    int length = 1 + (int) words.chars().filter(c -> c == ' ').count();
    return at >= length && reads(at - length, words);
  }

  public boolean isDigits(int at) {
    return at >= 0 && at < pieces.size() && pieces.get(at).isDigits();
  }

  /** The next place, a hyphen between left out: from "two" in "two-hour" that of "hour". */
  public int after(int at) {
    return is(at + 1, "-") && at + 2 < pieces.size() ? at + 2 : at + 1;
  }

  /** Part of speech of the token a piece is cut from; empty beyond the ends. */
  public String tag(int at) {
    return at >= 0 && at < pieces.size() ? token(at).tag() : "";
  }

  public Token token(int at) {
    return sentence.token(pieces.get(at).token());
  }

  /** The span from one piece to another, both included. */
  public Span span(int first, int last) {
    return pieces.get(first).span().to(pieces.get(last).span());
  }
}

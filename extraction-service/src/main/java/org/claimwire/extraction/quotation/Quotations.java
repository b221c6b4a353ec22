package org.claimwire.extraction.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimwire.extraction.quotation.Quotation.Ending;
import org.claimwire.extraction.text.Article;
import org.claimwire.extraction.text.Span;
import org.claimwire.extraction.text.Zone;

/**
 * Finds the quotations of an article: curly and straight, double and single, one inside another,
 * over several paragraphs, and those whose end was forgotten.
 */
public final class Quotations {

  private static final String DOUBLE_OPENERS = "“„«";
  private static final String DOUBLE_CLOSERS = "”»";

  /** What an apostrophe stands before when it opens nothing: 'em, 'tis. */
  private static final Set<String> CLIPPED =
      Set.of("em", "til", "tis", "twas", "cause", "n", "s", "round", "bout", "cos");

  private final String text;
  private final List<Zone> zones;
  private final List<Quotation> found = new ArrayList<>();

  private Quotations(String text, List<Zone> zones) {
    this.text = text;
    this.zones = zones;
  }

  /** The quotations of the zones that bear claims, in the order of the text, outer before inner. */
  public static List<Quotation> in(Article article, List<Zone> zones) {
    Quotations quotations = new Quotations(article.text(), zones);
    for (int i = 0; i < zones.size(); i++) {
      if (zones.get(i).kind().bearsClaims()) {
        quotations.find(zones.get(i).span(), i, false, true);
      }
    }
    return List.copyOf(quotations.found);
  }

  private void find(Span within, int paragraph, boolean nested, boolean singles) {
    int at = within.start();
    while (at < within.end()) {
      char mark = text.charAt(at);
      Optional<Quotation> quotation = Optional.empty();
      if (opensDouble(at, within)) {
        quotation = closeDouble(at, within, paragraph, nested);
      } else if (singles && (mark == '‘' || mark == '\'') && opensSingle(at, within)) {
        quotation = closeSingle(at, within, paragraph, nested);
      }
      if (quotation.isPresent()) {
        found.add(quotation.get());
        if (!nested) {
          find(quotation.get().words(), paragraph, true, mark != '‘' && mark != '\'');
        }
        at = quotation.get().span().end();
      } else {
        at++;
      }
    }
  }

  private boolean opensDouble(int at, Span within) {
    char mark = text.charAt(at);
    if (DOUBLE_OPENERS.indexOf(mark) >= 0) {
      return true;
    }
    // An inch mark follows a digit, a stray closing mark follows a letter.
    return mark == '"' && !isWordish(before(at, within)) && before(at, within) != '.';
  }

  private Optional<Quotation> closeDouble(int at, Span within, int paragraph, boolean nested) {
    boolean straight = text.charAt(at) == '"';
    for (int i = at + 1; i < within.end(); i++) {
      char mark = text.charAt(i);
      boolean closes =
          straight
              ? mark == '"' && closesStraight(i, at, within)
              : DOUBLE_CLOSERS.indexOf(mark) >= 0 || mark == '"';
      if (closes) {
        return quotation(at, i, i + 1, Ending.MARK, paragraph, nested);
      }
      if (!straight && DOUBLE_OPENERS.indexOf(mark) >= 0) {
        return quotation(at, lastSentenceEnd(at, i), -1, Ending.NO_MARK, paragraph, nested);
      }
    }
    return unclosed(at, within, paragraph, nested, straight ? "\"" : DOUBLE_OPENERS);
  }

  private boolean closesStraight(int i, int opened, Span within) {
    boolean spaceBefore = Character.isWhitespace(before(i, within));
    boolean spaceAfter = !isWordish(after(i, within));
    // A mark with a blank before it and a word behind it opens, unless nothing else closes.
    return i > opened + 1 && (!spaceBefore || spaceAfter);
  }

  private Optional<Quotation> unclosed(
      int at, Span within, int paragraph, boolean nested, String openers) {
    boolean goesOn =
        !nested
            && paragraph + 1 < zones.size()
            && zones.get(paragraph + 1).kind() == zones.get(paragraph).kind()
            && openers.indexOf(text.charAt(zones.get(paragraph + 1).span().start())) >= 0;
    if (goesOn) {
      return quotation(at, within.end(), -1, Ending.GOES_ON, paragraph, nested);
    }
    if (nested) {
      return Optional.empty();
    }
    return quotation(at, firstSentenceEnd(at, within), -1, Ending.NO_MARK, paragraph, false);
  }

  private boolean opensSingle(int at, Span within) {
    char before = before(at, within);
    if (isWordish(before) || before == '\'' || before == '’' || at + 1 >= within.end()) {
      return false;
    }
    char after = text.charAt(at + 1);
    if (!Character.isLetter(after) && "…“\"[$£€".indexOf(after) < 0) {
      return false;
    }
    int end = at + 1;
    while (end < within.end() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return !CLIPPED.contains(text.substring(at + 1, end));
  }

  /**
   * The closing mark is an apostrophe too: one behind punctuation closes, else the first likely.
   */
  private Optional<Quotation> closeSingle(int at, Span within, int paragraph, boolean nested) {
    int likely = -1;
    for (int i = at + 2; i < within.end(); i++) {
      char mark = text.charAt(i);
      if (mark == '‘') {
        break;
      }
      if (mark != '’' && mark != '\'' || isWordish(after(i, within))) {
        continue;
      }
      if (".,?!…—".indexOf(text.charAt(i - 1)) >= 0) {
        likely = i;
        break;
      }
      boolean possessive = text.charAt(i - 1) == 's' && after(i, within) == ' ';
      if (likely < 0 && !possessive) {
        likely = i;
      }
    }
    if (likely < 0) {
      return Optional.empty();
    }
    return quotation(at, likely, likely + 1, Ending.MARK, paragraph, nested);
  }

  private Optional<Quotation> quotation(
      int mark, int wordsEnd, int end, Ending ending, int paragraph, boolean nested) {
    int first = mark + 1;
    int last = wordsEnd;
    while (first < last && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    if (first >= last) {
      return Optional.empty();
    }
    Span words = new Span(first, last);
    return Optional.of(
        new Quotation(new Span(mark, end < 0 ? last : end), words, ending, paragraph, nested));
  }

  private int lastSentenceEnd(int from, int to) {
    for (int i = to - 1; i > from; i--) {
      if (".!?,".indexOf(text.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return to;
  }

  private int firstSentenceEnd(int from, Span within) {
    for (int i = from + 1; i + 1 < within.end(); i++) {
      if (".!?".indexOf(text.charAt(i)) >= 0 && Character.isWhitespace(text.charAt(i + 1))) {
        return i + 1;
      }
    }
    return within.end();
  }

  private char before(int at, Span within) {
    return at > within.start() ? text.charAt(at - 1) : ' ';
  }

  private char after(int at, Span within) {
    return at + 1 < within.end() ? text.charAt(at + 1) : ' ';
  }

  private static boolean isWordish(char c) {
    return Character.isLetterOrDigit(c);
  }
}

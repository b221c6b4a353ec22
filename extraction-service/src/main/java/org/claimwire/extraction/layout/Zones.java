package org.claimwire.extraction.layout;

import static org.claimwire.extraction.text.ZoneKind.BODY;
import static org.claimwire.extraction.text.ZoneKind.BOILERPLATE;
import static org.claimwire.extraction.text.ZoneKind.BYLINE;
import static org.claimwire.extraction.text.ZoneKind.CAPTION;
import static org.claimwire.extraction.text.ZoneKind.HEADING;
import static org.claimwire.extraction.text.ZoneKind.HEADLINE;
import static org.claimwire.extraction.text.ZoneKind.PULLQUOTE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimwire.extraction.text.Article;
import org.claimwire.extraction.text.Span;
import org.claimwire.extraction.text.Zone;
import org.claimwire.extraction.text.ZoneKind;

/**
 * Says of every line what it is for, from the line itself, its place, and its likeness to others.
 *
 * <p>In doubt a line is body: a missed claim cannot be looked up, a superfluous one can be seen.
 */
public final class Zones {

  private static final String REGION_AND_DAY =
      "(?:, [\\p{L}. ]{2,20})?"
          + "(?:, (?:\\p{L}{3,9}\\.? \\d{1,2}|\\d{1,2} \\p{L}{3,9}\\.?)(?:,? \\d{4})?)?";

  private static final Pattern DATELINE =
      Pattern.compile(
          "^(?:\\p{Lu}[\\p{Lu}.'’ -]{2,30}"
              + REGION_AND_DAY
              + "(?: ?\\([^)]{2,40}\\))?"
              + "|\\p{Lu}[\\p{L}.'’ -]{2,30}"
              + REGION_AND_DAY
              + " ?\\([^)]{2,40}\\))"
              + "\\s*[—–-]{1,2}\\s*(?=\\S)");

  private static final int HEADING_WORDS = 14;

  private final List<Line> lines;
  private final Optional<String> title;
  private final Optional<String> author;
  private final List<ZoneKind> kinds = new ArrayList<>();
  private final Set<String> headlines = new HashSet<>();
  private final Set<String> captions = new HashSet<>();

  private Zones(List<Line> lines, Optional<String> title, Optional<String> author) {
    this.lines = lines;
    this.title = title.map(Line::key).filter(key -> !key.isEmpty());
    this.author = author.map(Line::key).filter(key -> !key.isEmpty());
    this.title.ifPresent(headlines::add);
    lines.stream().filter(Clues::hasCredit).map(Line::key).forEach(captions::add);
  }

  /** The zones of an article in the order of its text, one or two a line. */
  public static List<Zone> of(Article article) {
    return new Zones(Lines.of(article.text()), article.title(), article.author()).marked();
  }

  private List<Zone> marked() {
    int body = firstOfBody();
    for (int i = 0; i < body; i++) {
      kinds.add(inHead(i));
    }
    boolean othersFollow = false;
    boolean readersFollow = false;
    for (int i = body; i < lines.size(); i++) {
      Line line = lines.get(i);
      readersFollow |= Clues.announcesReaders(line);
      othersFollow |= Clues.announcesOtherArticles(line);
      othersFollow &= !(line.endsSentence() && line.wordCount() >= 20);
      kinds.add(readersFollow || othersFollow ? BOILERPLATE : inBody(i, body));
    }
    List<Zone> zones = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      addZones(lines.get(i), kinds.get(i), zones);
    }
    return zones;
  }

  /** The head ends where running text begins; a text without any is all body. */
  private int firstOfBody() {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.isProse() && !isHeadPiece(line) && !(i == 0 && isTitleCased(line))) {
        return i;
      }
    }
    return lines.size() > 1 && !lines.getFirst().endsSentence() ? 1 : 0;
  }

  private boolean isHeadPiece(Line line) {
    return headlines.contains(line.key())
        || Clues.hasCredit(line)
        || Clues.isBoilerplate(line)
        || Clues.isByline(line)
        || Clues.isDate(line);
  }

  private ZoneKind inHead(int index) {
    Line line = lines.get(index);
    if (title.filter(line.key()::equals).isPresent()) {
      return HEADLINE;
    }
    if (Clues.isBoilerplate(line) || Clues.announcesOtherArticles(line)) {
      return BOILERPLATE;
    }
    if (isByline(line)) {
      return BYLINE;
    }
    if (Clues.isDate(line)) {
      return ZoneKind.DATELINE;
    }
    if (isCaption(line)) {
      return CAPTION;
    }
    boolean named = Clues.isNameAlone(line) || Clues.isNameAndDesk(line);
    boolean headlineSeen = kinds.contains(HEADLINE);
    if (named && headlineSeen && !headlines.contains(line.key())) {
      return BYLINE;
    }
    if (line.wordCount() >= 4 || headlines.contains(line.key())) {
      headlines.add(line.key());
      return HEADLINE;
    }
    return lines.size() > 1 && (headlineSeen || anyLongerBefore(firstProse(index)))
        ? BOILERPLATE
        : HEADLINE;
  }

  private int firstProse(int from) {
    int i = from + 1;
    while (i < lines.size() && !lines.get(i).isProse()) {
      i++;
    }
    return i;
  }

  /** Whether the head has a line that makes a better headline than a section's name. */
  private boolean anyLongerBefore(int end) {
    return lines.subList(0, end).stream()
        .anyMatch(line -> line.wordCount() >= 4 && !isHeadPiece(line) && !isCaption(line));
  }

  private ZoneKind inBody(int index, int body) {
    Line line = lines.get(index);
    if (headlines.contains(line.key()) && line.wordCount() >= 3) {
      return HEADLINE;
    }
    if (Clues.isBoilerplate(line)) {
      return BOILERPLATE;
    }
    if (isByline(line) || isLateByline(index, body)) {
      return BYLINE;
    }
    if (Clues.isDate(line) && !line.endsSentence()) {
      return ZoneKind.DATELINE;
    }
    if (isCaption(line)) {
      return CAPTION;
    }
    if (isPullQuote(index)) {
      return PULLQUOTE;
    }
    return isHeading(index, body) ? HEADING : BODY;
  }

  private boolean isByline(Line line) {
    String key = line.key();
    return Clues.isByline(line)
        || author.filter(a -> key.equals(a) || key.equals("by " + a)).isPresent();
  }

  /** Below a standfirst and a picture the author's name may stand alone. */
  private boolean isLateByline(int index, int body) {
    return index - body < 5
        && lines.get(index).wordCount() <= 4
        && Clues.isNameAlone(lines.get(index))
        && !kinds.contains(BYLINE)
        && kinds.subList(body, index).contains(CAPTION);
  }

  /** A caption is often printed twice, once with its credit. */
  private boolean isCaption(Line line) {
    if (Clues.hasCredit(line)) {
      return true;
    }
    String key = line.key();
    return !line.endsSentence()
        && line.wordCount() >= 4
        && captions.stream().anyMatch(c -> c.startsWith(key) && c.length() - key.length() <= 40);
  }

  private boolean isPullQuote(int index) {
    Line line = lines.get(index);
    if (Clues.isQuotedWithName(line)) {
      return true;
    }
    boolean quoted = Clues.isQuoted(line);
    if (quoted && index + 1 < lines.size() && Clues.isDashAndName(lines.get(index + 1))) {
      return true;
    }
    if (Clues.isDashAndName(line) && index > 0 && Clues.isQuoted(lines.get(index - 1))) {
      return true;
    }
    return quoted && line.wordCount() >= 4 && isRepeated(index);
  }

  private boolean isRepeated(int index) {
    String key = lines.get(index).key();
    for (int i = 0; i < lines.size(); i++) {
      if (i != index && lines.get(i).isProse() && lines.get(i).key().contains(key)) {
        return true;
      }
    }
    return false;
  }

  private boolean isHeading(int index, int body) {
    Line line = lines.get(index);
    if (index == body && lines.size() == 1) {
      return false;
    }
    if (Clues.isQuestion(line)) {
      return true;
    }
    return !line.endsSentence()
        && line.wordCount() <= HEADING_WORDS
        && !Clues.isTurn(line)
        && !Clues.isQuoted(line)
        && Character.isLetterOrDigit(line.words().codePointAt(0))
        && !Character.isLowerCase(line.words().codePointAt(0))
        && index + 1 < lines.size()
        && lines.get(index + 1).endsSentence()
        && lines.get(index + 1).wordCount() >= 4;
  }

  private static boolean isTitleCased(Line line) {
    List<String> words = List.of(line.words().split("[^\\p{L}]+"));
    List<String> longer = words.stream().filter(w -> w.length() > 3).toList();
    long capitals = longer.stream().filter(w -> Character.isUpperCase(w.charAt(0))).count();
    boolean shouted = line.words().equals(line.words().toUpperCase(Locale.ROOT));
    return longer.size() >= 3
        && line.wordCount() <= 25
        && !shouted
        && capitals >= 0.8 * longer.size();
  }

  private static void addZones(Line line, ZoneKind kind, List<Zone> zones) {
    Matcher dateline = DATELINE.matcher(line.words());
    if (kind == BODY && dateline.find() && dateline.end() < line.words().length()) {
      int split = line.span().start() + dateline.end();
      int end = line.span().start() + dateline.group().stripTrailing().length();
      zones.add(new Zone(ZoneKind.DATELINE, new Span(line.span().start(), end)));
      zones.add(new Zone(BODY, new Span(split, line.span().end())));
    } else if (kind == CAPTION) {
      addCaption(line, zones);
    } else {
      zones.add(new Zone(kind, line.span()));
    }
  }

  /** A caption without the label ahead of it and the credit behind it, which are small print. */
  private static void addCaption(Line line, List<Zone> zones) {
    int start = line.span().start();
    int label = Clues.label(line);
    int credit = Clues.credit(line);
    if (label > 0) {
      zones.add(new Zone(BOILERPLATE, trimmed(line, 0, label)));
    }
    if (credit > label) {
      zones.add(new Zone(CAPTION, trimmed(line, label, credit)));
      zones.add(new Zone(BYLINE, new Span(start + credit, line.span().end())));
    } else {
      zones.add(new Zone(CAPTION, new Span(start + label, line.span().end())));
    }
  }

  private static Span trimmed(Line line, int first, int end) {
    int length = line.words().substring(first, end).stripTrailing().length();
    return new Span(line.span().start() + first, line.span().start() + first + length);
  }
}

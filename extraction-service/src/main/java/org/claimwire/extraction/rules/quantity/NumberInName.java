package org.claimwire.extraction.rules.quantity;

import java.util.List;
import java.util.Set;
import org.claimwire.extraction.rules.number.Line;
import org.claimwire.extraction.text.Span;
import org.claimwire.extraction.text.ZoneKind;

/**
 * Tells numbers that are part of a name: "Flight 12", "F-16", "Group of Seven", "10 Quay Street".
 */
final class NumberInName {

  private static final Set<String> NUMBERED =
      Set.of(
          "no",
          "nos",
          "number",
          "numbers",
          "room",
          "page",
          "chapter",
          "article",
          "section",
          "paragraph",
          "clause",
          "gate",
          "flight",
          "route",
          "highway",
          "channel",
          "phase",
          "level",
          "grade",
          "category",
          "platform",
          "pier",
          "step",
          "volume",
          "figure",
          "version",
          "resolution",
          "amendment",
          "district",
          "ward",
          "episode",
          "terminal",
          "exit",
          "junction",
          "berth",
          "type",
          "formula",
          "covid",
          "case",
          "bus",
          "tram");
  private static final Set<String> ROADS =
      Set.of(
          "street",
          "road",
          "avenue",
          "lane",
          "square",
          "drive",
          "boulevard",
          "row",
          "terrace",
          "st",
          "rd",
          "ave",
          "blvd",
          "court",
          "place");
  private static final int LONGEST_ADDRESS = 4;

  private NumberInName() {}

  static boolean at(Line line, int first, int last, List<Span> times) {
    return belongsToWordBefore(line, first, times)
        || glued(line, first)
        || isGroup(line, first)
        || isAddress(line, first, last);
  }

  private static boolean belongsToWordBefore(Line line, int first, List<Span> times) {
    int before = first - 1;
    if (before < 0) {
      return false;
    }
    Span word = line.get(before).span();
    if (times.stream().anyMatch(time -> time.overlaps(word))) {
      return false;
    }
    String numbered = line.low(before);
    if (NUMBERED.contains(numbered)
        || numbered.endsWith("s")
            && NUMBERED.contains(numbered.substring(0, numbered.length() - 1))
            && line.isDigits(first)) {
      return true;
    }
    boolean name = isName(line, before);
    // "In Calder 12 people": a place before a plural does not take the number.
    boolean place =
        line.token(before).name().equals("LOCATION") && line.tag(first + 1).equals("NNS");
    return name && !place && line.get(before).isWord();
  }

  /**
   * A capital in the middle of running text makes a name of what the tagger knows as no name: "a
   * Corvane 500". In a headline every word may have one.
   */
  private static boolean isName(Line line, int at) {
    if (!line.get(at).capital()) {
      return false;
    }
    boolean running =
        line.sentence().zone() != ZoneKind.HEADLINE && at > 0 && line.get(at - 1).isWord();
    return line.tag(at).startsWith("NNP") || running && line.tag(at).startsWith("NN");
  }

  /** Whether the figures at a piece belong to the name before it: "500" of "a Corvane 500". */
  static boolean isInName(Line line, int at) {
    return at > 0 && line.isDigits(at) && isName(line, at - 1);
  }

  private static boolean glued(Line line, int first) {
    if (first == 0 || !line.get(first).glued()) {
      return false;
    }
    boolean letters = line.get(first - 1).isWord();
    boolean hyphen =
        line.is(first - 1, "-")
            && first >= 2
            && line.get(first - 1).glued()
            && (line.get(first - 2).isWord() && line.get(first - 2).capital()
                || line.isDigits(first - 2));
    return letters || hyphen || line.is(first - 1, "/", ".", ":", "@");
  }

  private static boolean isGroup(Line line, int first) {
    return line.is(first - 1, "of", "big") && line.get(first).capital() && first > 1;
  }

  private static boolean isAddress(Line line, int first, int last) {
    if (!line.isDigits(first)) {
      return false;
    }
    for (int i = last + 1; i < line.size() && i <= last + LONGEST_ADDRESS; i++) {
      if (!line.get(i).capital()) {
        return false;
      }
      if (line.is(i, ROADS) && i > last + 1) {
        return true;
      }
    }
    return false;
  }
}

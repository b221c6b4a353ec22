package org.claimwire.extraction.rules.time;

import java.util.Optional;
import java.util.Set;
import org.claimwire.extraction.claim.TimePrecision;
import org.claimwire.extraction.rules.number.Line;
import org.claimwire.extraction.rules.number.Numeral;
import org.claimwire.extraction.rules.number.Numerals;

/** A time of day: "3:30 p.m.", "10.30am", "15:00", "noon". Its day is told elsewhere, if at all. */
final class Clock implements TimeRule {

  private static final Set<String> HALVES = Set.of("am", "pm");
  private static final Set<String> ZONES =
      Set.of("gmt", "bst", "utc", "est", "edt", "et", "cet", "cest", "pst", "pdt", "pt", "ist");

  @Override
  public String name() {
    return "time.clock";
  }

  @Override
  public Optional<Match> match(Viewpoint from, int at) {
    Line line = from.line();
    return last(line, at)
        .map(last -> zone(line, last))
        .flatMap(last -> Match.unresolved(last, TimePrecision.MINUTE));
  }

  private static Optional<Integer> last(Line line, int at) {
    if (line.is(at, "noon", "midnight", "midday")) {
      return Optional.of(at);
    }
    if (line.is(at, "half", "quarter") && line.is(at + 1, "past", "to")) {
      boolean half = line.is(at, "half") && line.is(at + 1, "to");
      return Numerals.at(line, at + 2).filter(n -> n.isWhole(1, 12) && !half).map(Numeral::last);
    }
    if (line.is(at - 1, ":") && line.get(at).glued()) {
      return Optional.empty();
    }
    if (line.isDigits(at) && line.is(at + 1, ":") && line.isDigits(at + 2)) {
      boolean time =
          below(line, at, 24) && below(line, at + 2, 60) && line.low(at + 2).length() == 2;
      return time ? Optional.of(line.is(at + 3, HALVES) ? at + 3 : at + 2) : Optional.empty();
    }
    if (line.isDigits(at)
        && (line.is(at + 1, HALVES) || hasPoint(line, at) && isZone(line, at + 1))) {
      return Optional.of(at + 1);
    }
    return Numerals.at(line, at)
        .filter(n -> n.isWhole(1, 12))
        .map(n -> n.last() + 1)
        .filter(next -> line.is(next, HALVES) || line.is(next, "o'clock"));
  }

  private static boolean below(Line line, int at, int limit) {
    String figures = line.low(at);
    return figures.length() <= 2
        && figures.chars().allMatch(Character::isDigit)
        && Integer.parseInt(figures) < limit;
  }

  private static boolean hasPoint(Line line, int at) {
    return line.low(at).length() >= 4 && line.low(at).indexOf('.') == line.low(at).length() - 3;
  }

  private static boolean isZone(Line line, int at) {
    return line.is(at, ZONES) && line.get(at).capital();
  }

  private static int zone(Line line, int last) {
    if (isZone(line, last + 1)) {
      return last + 1;
    }
    return line.reads(last + 1, "local time") ? last + 2 : last;
  }
}

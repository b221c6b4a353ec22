package org.claimwire.extraction.rules.time;

import java.util.Optional;
import java.util.Set;
import org.claimwire.extraction.claim.TimePrecision;
import org.claimwire.extraction.rules.number.Line;

/** A year in figures, told from a number of things by the words around it: "in 2023". */
final class YearNumber implements TimeRule {

  private static final Set<String> BEFORE =
      Set.of(
          "in", "of", "since", "by", "until", "till", "from", "during", "before", "after", "to",
          "through", "early", "late", "mid", "late-", "around", "spring", "summer", "autumn",
          "fall", "winter", "end", "than", "fiscal");
  private static final Set<String> OWNERS =
      Set.of("the", "its", "his", "her", "their", "our", "a", "'s");

  @Override
  public String name() {
    return "time.year";
  }

  @Override
  public Optional<Match> match(Viewpoint from, int at) {
    return CalendarNames.year(from.line(), at)
        .filter(year -> isYear(from.line(), at))
        .flatMap(year -> Match.of(at, Period.years(year, year), TimePrecision.YEAR));
  }

  static boolean isYear(Line line, int at) {
    int before = line.is(at - 1, "-") ? at - 2 : at - 1;
    boolean counts = line.tag(at + 1).equals("NNS") || line.is(at + 1, "people", "%", "percent");
    if (line.is(before, BEFORE)) {
      // "of 2000 people" counts, "by 2030" does not.
      return !counts;
    }
    boolean named = line.tag(at + 1).startsWith("NN") || line.is(at + 1, "-");
    if (line.is(before, OWNERS) && named) {
      return true;
    }
    return line.is(before, "(") && line.is(at + 1, ")", ",", "–", "-");
  }
}

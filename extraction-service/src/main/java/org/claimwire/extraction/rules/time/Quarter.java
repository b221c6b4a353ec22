package org.claimwire.extraction.rules.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.claimwire.extraction.claim.TimeExpression.Days;
import org.claimwire.extraction.claim.TimePrecision;
import org.claimwire.extraction.rules.number.Line;
import org.claimwire.extraction.rules.number.Ordinals;

/** A quarter of a calendar year: "the third quarter of 2025", "Q3". */
final class Quarter implements TimeRule {

  /** Words of business, where a quarter is one of a year. */
  private static final Set<String> BUSINESS =
      Set.of(
          ("% percent cent $ £ € profit profits loss losses sales revenue revenues earnings growth"
                  + " gdp output economy prices rates orders shipments deliveries exports imports")
              .split(" "));

  private record Named(int last, int quarter) {}

  @Override
  public String name() {
    return "time.quarter";
  }

  @Override
  public Optional<Match> match(Viewpoint from, int at) {
    Line line = from.line();
    return named(line, at).flatMap(named -> match(from, at, named));
  }

  private static Optional<Match> match(Viewpoint from, int at, Named named) {
    Line line = from.line();
    int next = line.is(named.last + 1, "of", "in") ? named.last + 2 : named.last + 1;
    Optional<Integer> year = CalendarNames.year(line, next);
    if (year.isPresent()) {
      return Match.of(next, Period.quarter(year.get(), named.quarter), TimePrecision.RANGE);
    }
    if (line.reads(next, "last year") || line.reads(next, "this year")) {
      int away = line.is(next, "last") ? -1 : 0;
      return Match.of(
          next + 1,
          from.published().map(day -> of(day.plusYears(away), named)),
          TimePrecision.RANGE);
    }
    // A match has quarters too.
    boolean business = line.pieces().stream().anyMatch(p -> BUSINESS.contains(p.low()));
    return !line.is(at, "q") && !business
        ? Optional.empty()
        : Match.of(
            named.last,
            from.inYear(at, y -> Period.quarter(y, named.quarter)),
            TimePrecision.RANGE);
  }

  private static Days of(LocalDate day, Named named) {
    return Period.quarter(day.getYear(), named.quarter);
  }

  private static Optional<Named> named(Line line, int at) {
    if (line.is(at, "q")
        && line.get(at).capital()
        && line.isDigits(at + 1)
        && line.get(at + 1).glued()) {
      return line.is(at + 1, "1", "2", "3", "4")
          ? Optional.of(new Named(at + 1, Integer.parseInt(line.low(at + 1))))
          : Optional.empty();
    }
    int start = line.is(at, "the") ? at + 1 : at;
    return Ordinals.at(line, start)
        .filter(n -> n.isWhole(1, 4))
        .map(n -> new Named(line.after(n.last()), (int) n.value()))
        .filter(n -> line.is(n.last, "quarter"));
  }
}

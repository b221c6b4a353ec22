package org.claimwire.extraction.rules.time;

import java.util.List;
import java.util.Optional;
import org.claimwire.extraction.claim.TimePrecision;
import org.claimwire.extraction.rules.number.Line;
import org.claimwire.extraction.rules.number.Ordinals;

/** Ten or a hundred years: "the 1990s", "the '80s", "the nineties", "the 19th century". */
final class DecadeOrCentury implements TimeRule {

  private static final List<String> NAMES =
      List.of(
          "twenties",
          "thirties",
          "forties",
          "fifties",
          "sixties",
          "seventies",
          "eighties",
          "nineties");
  private static final int FIRST_OF_THIS_CENTURY = 30;

  @Override
  public String name() {
    return "time.decade-or-century";
  }

  @Override
  public Optional<Match> match(Viewpoint from, int at) {
    Line line = from.line();
    int start = line.is(at, "the") ? at + 1 : at;
    Optional<Match> century =
        Ordinals.at(line, start)
            .filter(n -> n.isWhole(10, 21) && line.is(line.after(n.last()), "century"))
            .flatMap(
                n -> {
                  int last = (int) n.value() * 100;
                  return Match.of(
                      line.after(n.last()), Period.years(last - 99, last), TimePrecision.RANGE);
                });
    return century.isPresent() ? century : decade(line, start, start > at);
  }

  private static Optional<Match> decade(Line line, int at, boolean article) {
    int figures = line.is(at, "'") ? at + 1 : at;
    if (line.isDigits(figures)
        && line.low(figures).endsWith("0")
        && line.is(figures + 1, "s", "'s")
        && line.get(figures + 1).glued()) {
      Optional<Integer> year = CalendarNames.year(line, figures);
      if (year.isPresent()) {
        return Match.of(figures + 1, Period.decade(year.get()), TimePrecision.RANGE);
      }
      return article && line.low(figures).length() == 2
          ? named(figures + 1, Integer.parseInt(line.low(figures)))
          : Optional.empty();
    }
    int name = NAMES.indexOf(line.low(at));
    return article && name >= 0 ? named(at, (name + 2) * 10) : Optional.empty();
  }

  private static Optional<Match> named(int last, int tens) {
    int year = tens < FIRST_OF_THIS_CENTURY ? 2000 + tens : 1900 + tens;
    return Match.of(last, Period.decade(year), TimePrecision.RANGE);
  }
}

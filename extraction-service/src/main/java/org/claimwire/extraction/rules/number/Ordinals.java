package org.claimwire.extraction.rules.number;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads ordinal numbers: "third", "21st", "twenty-first". */
public final class Ordinals {

  private static final List<String> FIRST_TO_TWENTIETH =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth");

  private static final List<String> ROUND =
      List.of(
          "twentieth",
          "thirtieth",
          "fortieth",
          "fiftieth",
          "sixtieth",
          "seventieth",
          "eightieth",
          "ninetieth");

  /** Every word an ordinal in letters may begin with. */
  private static final Set<String> WORDS =
      Stream.of(
              FIRST_TO_TWENTIETH,
              ROUND,
              List.of(
                  "hundredth",
                  "twenty",
                  "thirty",
                  "forty",
                  "fifty",
                  "sixty",
                  "seventy",
                  "eighty",
                  "ninety"))
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");

  private Ordinals() {}

  /** The ordinal that begins at a piece; its value is its place in the row. */
  public static Optional<Numeral> at(Line line, int at) {
    if (line.isDigits(at)) {
      return ENDINGS.contains(line.low(at + 1)) && line.get(at + 1).glued()
          ? Numerals.at(line, at).map(n -> new Numeral(at, at + 1, n.value(), true))
          : Optional.empty();
    }
    if (!line.is(at, WORDS)) {
      return Optional.empty();
    }
    int place = FIRST_TO_TWENTIETH.indexOf(line.low(at));
    if (place >= 0) {
      return Optional.of(new Numeral(at, at, place + 1, false));
    }
    int round = ROUND.indexOf(line.low(at));
    if (round >= 0) {
      return Optional.of(new Numeral(at, at, (round + 2) * 10, false));
    }
    if (line.is(at, "hundredth")) {
      return Optional.of(new Numeral(at, at, 100, false));
    }
    return Numerals.at(line, at)
        .filter(tens -> tens.length() == 1 && tens.isWhole(20, 90) && !tens.digits())
        .filter(tens -> line.is(at + 1, "-"))
        .flatMap(
            tens ->
                at(line, at + 2)
                    .filter(unit -> unit.isWhole(1, 9))
                    .map(unit -> new Numeral(at, unit.last(), tens.value() + unit.value(), false)));
  }
}

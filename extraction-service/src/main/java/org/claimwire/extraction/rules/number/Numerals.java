package org.claimwire.extraction.rules.number;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads cardinal numbers: "740", "1,200", "2.5 million", "half a million", "two and a half". */
public final class Numerals {

  private static final Map<String, Integer> SMALL =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19));

  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70,
          "eighty", 80, "ninety", 90);

  private static final Map<String, Double> SCALES =
      Map.of(
          "hundred",
          1e2,
          "thousand",
          1e3,
          "million",
          1e6,
          "billion",
          1e9,
          "trillion",
          1e12,
          "dozen",
          12.0);

  /** Glued to digits only: "5bn", "20k"; "3m" is a million after a currency and metres else. */
  private static final Map<String, Double> GLUED =
      Map.of(
          "k", 1e3, "mn", 1e6, "mln", 1e6, "mil", 1e6, "bn", 1e9, "bln", 1e9, "tn", 1e12, "trn",
          1e12);

  private static final Set<String> BIG = Set.of("thousand", "million", "billion", "trillion");

  private Numerals() {}

  /** The small number that one word is: 3 for "three". */
  public static Optional<Integer> ofWord(String word) {
    return Optional.ofNullable(SMALL.getOrDefault(word, TENS.get(word)));
  }

  /** The number that begins at a piece, as long as it goes. */
  public static Optional<Numeral> at(Line line, int at) {
    if (at >= line.size()) {
      return Optional.empty();
    }
    if (line.isDigits(at)) {
      return digits(line, at);
    }
    if (line.is(at, "half", "quarter")) {
      return partOfScale(line, at, at);
    }
    if (line.is(at, "a", "an")) {
      if (line.is(at + 1, "half", "quarter")) {
        return partOfScale(line, at, at + 1);
      }
      return SCALES.containsKey(line.low(at + 1)) ? words(line, at) : Optional.empty();
    }
    return words(line, at);
  }

  private static Optional<Numeral> digits(Line line, int at) {
    String figures = line.low(at).replace(",", "");
    if (figures.indexOf('.') != figures.lastIndexOf('.')) {
      return Optional.empty();
    }
    double value = Double.parseDouble(figures);
    int last = at;
    String next = line.low(at + 1);
    if (next.length() == 1 && "½¼¾⅓⅔".indexOf(next.charAt(0)) >= 0) {
      value += fraction(next.charAt(0));
      last++;
    } else if (line.reads(at + 1, "and a half")) {
      value += 0.5;
      last += 3;
    } else if (line.reads(at + 1, "1 / 2")) {
      value += 0.5;
      last += 3;
    }
    if (GLUED.containsKey(line.low(last + 1)) && line.get(last + 1).glued()) {
      double scale = GLUED.get(line.low(last + 1));
      return Optional.of(new Numeral(at, last + 1, value * scale, true, scale));
    }
    if (line.is(last + 1, "m") && line.get(last + 1).glued() && isCounted(line, last + 2)) {
      return Optional.of(new Numeral(at, last + 1, value * 1e6, true, 1e6));
    }
    return Optional.of(scaled(line, new Numeral(at, last, value, true)));
  }

  /** "1.4m passengers" are millions, "a 12m wall" is metres. */
  private static boolean isCounted(Line line, int at) {
    int noun = line.tag(at).startsWith("JJ") ? at + 1 : at;
    return line.tag(noun).equals("NNS");
  }

  private static double fraction(char sign) {
    return switch (sign) {
      case '½' -> 0.5;
      case '¼' -> 0.25;
      case '¾' -> 0.75;
      case '⅓' -> 1.0 / 3;
      default -> 2.0 / 3;
    };
  }

  private static Numeral scaled(Line line, Numeral number) {
    Numeral scaled = number;
    int next = line.after(scaled.last());
    while (SCALES.containsKey(line.low(next)) && !line.is(next, "hundred")) {
      double scale = SCALES.get(line.low(next));
      scaled =
          new Numeral(
              scaled.first(),
              next,
              scaled.value() * scale,
              scaled.digits(),
              scaled.scale() * scale);
      next = line.after(next);
    }
    return scaled;
  }

  /** "half a million", "half a dozen", "a quarter of a million", "a half-million". */
  private static Optional<Numeral> partOfScale(Line line, int first, int at) {
    double part = line.is(at, "half") ? 0.5 : 0.25;
    int next = line.after(at);
    if (line.is(next, "of")) {
      next++;
    }
    if (line.is(next, "a")) {
      next++;
    }
    return SCALES.containsKey(line.low(next))
        ? Optional.of(new Numeral(first, next, part * SCALES.get(line.low(next)), false))
        : Optional.empty();
  }

  private static Optional<Numeral> words(Line line, int first) {
    double total = 0;
    double current = -1;
    int last = -1;
    int at = first;
    if (line.is(at, "a", "an")) {
      current = 1;
      at++;
    }
    while (at < line.size()) {
      String low = line.low(at);
      if (TENS.containsKey(low) && (current < 0 || current % 100 == 0 && current >= 100)) {
        current = Math.max(current, 0) + TENS.get(low);
      } else if (SMALL.containsKey(low) && takes(current, SMALL.get(low))) {
        current = Math.max(current, 0) + SMALL.get(low);
      } else if (SCALES.containsKey(low) && current >= 0) {
        if (BIG.contains(low)) {
          total += current * SCALES.get(low);
          current = 0;
        } else {
          current *= SCALES.get(low);
        }
      } else {
        break;
      }
      last = at;
      at = next(line, at, current, total);
    }
    if (last < 0) {
      return Optional.empty();
    }
    double value = total + Math.max(current, 0);
    if (line.reads(last + 1, "and a half") || line.reads(last + 1, "- and - a - half")) {
      int end = last + (line.is(last + 1, "-") ? 6 : 3);
      return Optional.of(scaled(line, new Numeral(first, end, value + 0.5, false)));
    }
    double scale = current == 0 && BIG.contains(line.low(last)) ? SCALES.get(line.low(last)) : 1;
    return Optional.of(new Numeral(first, last, value, false, scale));
  }

  private static boolean takes(double current, int small) {
    return current < 0
        || current % 100 == 0
        || current % 10 == 0 && current % 100 >= 20 && small > 0 && small < 10;
  }

  /** Where the number may go on: over a hyphen, or over "and" after a hundred. */
  private static int next(Line line, int at, double current, double total) {
    if (line.is(at + 1, "-")) {
      return at + 2;
    }
    boolean small = SMALL.containsKey(line.low(at + 2)) || TENS.containsKey(line.low(at + 2));
    boolean afterHundred = current >= 100 && current % 100 == 0 || total > 0 && current == 0;
    return line.is(at + 1, "and") && small && afterHundred ? at + 2 : at + 1;
  }
}

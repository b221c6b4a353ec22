package org.claimwire.extraction.rules.quantity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimwire.extraction.claim.Bound;
import org.claimwire.extraction.rules.number.Line;
import org.claimwire.extraction.text.ZoneKind;

/**
 * How long: "two hours", "two-hour", "an hour and a half", "2 hours and 15 minutes". Without a
 * number, as in "months of drought", it is at least two; "a couple of days" are about two.
 */
final class Duration implements QuantityRule {

  record Unit(String name, double seconds) {}

  private static final Map<String, Unit> UNITS =
      Map.ofEntries(
          Map.entry("second", new Unit("second", 1)),
          Map.entry("sec", new Unit("second", 1)),
          Map.entry("minute", new Unit("minute", 60)),
          Map.entry("min", new Unit("minute", 60)),
          Map.entry("hour", new Unit("hour", 3_600)),
          Map.entry("hr", new Unit("hour", 3_600)),
          Map.entry("day", new Unit("day", 86_400)),
          Map.entry("night", new Unit("night", 86_400)),
          Map.entry("week", new Unit("week", 604_800)),
          Map.entry("fortnight", new Unit("week", 604_800)),
          Map.entry("month", new Unit("month", 2_629_746)),
          Map.entry("year", new Unit("year", 31_556_952)),
          Map.entry("decade", new Unit("year", 31_556_952)),
          Map.entry("century", new Unit("year", 31_556_952)),
          Map.entry("centuries", new Unit("year", 31_556_952)));

  private static final Map<String, Integer> TIMES =
      Map.of("fortnight", 2, "decade", 10, "century", 100, "centuries", 100);

  /** Words after which "an hour" says how long rather than how often. */
  private static final Set<String> LASTING =
      Set.of(
          "for",
          "lasted",
          "lasting",
          "lasts",
          "last",
          "took",
          "takes",
          "take",
          "within",
          "over",
          "than",
          "about",
          "nearly",
          "almost",
          "under",
          "around",
          "roughly",
          "least",
          "to",
          "most",
          "spent",
          "after",
          "in",
          "some",
          "whole",
          "full",
          "approximately",
          "just");

  private static final double SOME = 2;

  /** Parts of speech before "months of …" that leave it open how many months. */
  private static final Set<String> FREE = Set.of("IN", "TO", "CC", ",", ":", "VBG", "VBD", "VBN");

  private static final Set<String> DESCRIBED = Set.of("NN", "NNS", "JJ", "VBG", "RB");

  @Override
  public String name() {
    return "quantity.duration";
  }

  static Optional<Unit> unit(Line line, int at) {
    String word = line.low(at);
    if (UNITS.containsKey(word)) {
      return Optional.of(UNITS.get(word));
    }
    return word.endsWith("s")
        ? Optional.ofNullable(UNITS.get(word.substring(0, word.length() - 1)))
        : Optional.empty();
  }

  static boolean isUnit(String name) {
    return UNITS.containsKey(name);
  }

  /** How many of its unit a word is: ten years for "decades". */
  static double times(Line line, int at) {
    String word = line.low(at);
    String one =
        word.endsWith("s") && !TIMES.containsKey(word)
            ? word.substring(0, word.length() - 1)
            : word;
    return TIMES.getOrDefault(one, 1);
  }

  @Override
  public Optional<Measured> match(Line line, int at) {
    Optional<Measured> part = partOfUnit(line, at);
    if (part.isPresent()) {
      return part;
    }
    Optional<Measured> one = one(line, at).or(() -> vague(line, at));
    if (one.isPresent()) {
      return one;
    }
    return Amount.at(line, at)
        .flatMap(
            amount -> {
              int next = line.after(amount.last());
              return unit(line, next)
                  .filter(unit -> !line.is(next + 1, "old") && !line.is(line.after(next), "old"))
                  .map(unit -> Measured.of(amount, next, times(line, next), unit.name()))
                  .map(first -> withRest(line, first));
            });
  }

  /** "half an hour", "a half-hour", "three quarters of an hour". */
  private static Optional<Measured> partOfUnit(Line line, int at) {
    int half = line.is(at, "a") ? at + 1 : at;
    if (line.is(half, "half")) {
      int next = line.after(half);
      next = line.is(next, "a", "an") ? next + 1 : next;
      return ofUnit(line, at, next, 0.5);
    }
    if (line.is(half, "quarter") && half > at && line.reads(half + 1, "of an")) {
      return ofUnit(line, at, half + 3, 0.25);
    }
    boolean quarters = line.is(at, "three") && line.is(line.after(at), "quarters");
    int of = line.after(at) + 1;
    return quarters && line.reads(of, "of an") ? ofUnit(line, at, of + 2, 0.75) : Optional.empty();
  }

  private static Optional<Measured> ofUnit(Line line, int first, int at, double part) {
    return unit(line, at)
        .filter(unit -> !line.low(at).endsWith("s"))
        .map(unit -> Measured.single(first, at, part * times(line, at), unit.name(), Bound.EXACT));
  }

  /** "an hour", "a week and a half", "an hour-long", where they last. */
  private static Optional<Measured> one(Line line, int at) {
    if (!line.is(at, "a", "an")) {
      return Optional.empty();
    }
    Optional<Unit> unit = unit(line, at + 1).filter(u -> !line.low(at + 1).endsWith("s"));
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    double times = times(line, at + 1);
    if (line.reads(at + 2, "and a half")) {
      return Optional.of(Measured.single(at, at + 4, 1.5 * times, unit.get().name(), Bound.EXACT));
    }
    if (line.is(at + 1, "second")
        && (line.tag(at + 2).startsWith("NN") || line.tag(at + 2).startsWith("JJ"))) {
      return Optional.empty();
    }
    boolean lasts = line.is(at + 2, "-") && line.is(at + 3, "long") || line.is(at - 1, LASTING);
    return lasts
        ? Optional.of(Measured.single(at, at + 1, times, unit.get().name(), Bound.EXACT))
        : Optional.empty();
  }

  /** "several weeks", "a few days", "months of drought", "for hours", "weeks-long". */
  private static Optional<Measured> vague(Line line, int at) {
    if (line.reads(at, "a couple of")) {
      return plural(line, at, at + 3, Bound.ABOUT);
    }
    if (line.is(at, "several", "many")) {
      return plural(line, at, at + 1, Bound.AT_LEAST);
    }
    if (line.reads(at, "a few")) {
      return plural(line, at, at + 2, Bound.AT_LEAST);
    }
    boolean free = at == 0 || FREE.contains(line.tag(at - 1)) || line.is(at - 1, "\"", "“", "‘");
    boolean headline = line.sentence().zone() == ZoneKind.HEADLINE;
    boolean of =
        line.is(at + 1, "of")
            && (DESCRIBED.contains(line.tag(at + 2))
                || headline && line.tag(at + 2).startsWith("NNP"));
    boolean lasts = of && free || line.is(at - 1, "for", "lasted", "took", "spent", "waited");
    boolean long_ = line.is(at + 1, "-") && line.is(at + 2, "long");
    return lasts || long_ ? plural(line, at, at, Bound.AT_LEAST) : Optional.empty();
  }

  private static Optional<Measured> plural(Line line, int first, int at, Bound bound) {
    return unit(line, at)
        .filter(unit -> line.low(at).endsWith("s"))
        .filter(unit -> !line.is(at + 1, "old", "ago") && !line.is(first, "days", "seconds"))
        .map(unit -> Measured.single(first, at, SOME * times(line, at), unit.name(), bound));
  }

  /** Adds "and 15 minutes" to "two hours"; the whole is told in the smaller unit. */
  private static Measured withRest(Line line, Measured first) {
    int next = line.is(first.last() + 1, "and", ",") ? first.last() + 2 : first.last() + 1;
    Optional<Unit> large = unit(line, first.last());
    Optional<Amount> rest = Amount.at(line, next).filter(a -> a.low() == a.high());
    if (first.isRange() || rest.isEmpty() || large.isEmpty()) {
      return first;
    }
    int at = line.after(rest.get().last());
    return unit(line, at)
        .filter(small -> small.seconds() < large.get().seconds() && wholeRatio(large.get(), small))
        .map(
            small ->
                Measured.single(
                    first.first(),
                    at,
                    Math.rint(first.low() * large.get().seconds() / small.seconds())
                        + rest.get().low(),
                    small.name(),
                    Bound.EXACT))
        .orElse(first);
  }

  /** Months and years have no whole number of days; they have one of each other. */
  private static boolean wholeRatio(Unit large, Unit small) {
    double ratio = large.seconds() / small.seconds();
    return Math.abs(ratio - Math.rint(ratio)) < 1e-6;
  }
}

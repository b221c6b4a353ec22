package org.claimwire.extraction.rules.time;

import java.util.Optional;
import java.util.Set;
import org.claimwire.extraction.claim.TimePrecision;
import org.claimwire.extraction.rules.number.Line;
import org.claimwire.extraction.rules.number.Numerals;

/**
 * A time told by another event: "hours before", "two days later", "the following week", "the same
 * day". Which days those are the words do not tell.
 */
final class RelativeToEvent implements TimeRule {

  private static final Set<String> AFTER_UNIT =
      Set.of(
          "before",
          "earlier",
          "later",
          "after",
          "prior",
          "previously",
          "beforehand",
          "afterwards",
          "afterward",
          "on");
  private static final Set<String> BEFORE_UNIT =
      Set.of("following", "previous", "preceding", "same", "next", "ensuing", "subsequent");

  @Override
  public String name() {
    return "time.relative-to-event";
  }

  @Override
  public Optional<Match> match(Viewpoint from, int at) {
    Line line = from.line();
    if (line.is(at, "the", "that")) {
      return byArticle(line, at);
    }
    return TimeUnit.at(line, at)
        .filter(unit -> line.is(unit.last() + 1, AFTER_UNIT))
        // "They talked for hours before it rained" tells how long, "scored in the opening ten
        // minutes before going off" does too.
        .filter(unit -> !line.is(at - 1, "for", "opening", "closing", "first", "last", "final"))
        .filter(unit -> unit.count().isPresent() || Numerals.at(line, at - 1).isEmpty())
        // "three days on the coast" is a stay, "three days on," a later day.
        .filter(unit -> !line.is(unit.last() + 1, "on") || line.is(unit.last() + 2, ",", "."))
        .flatMap(unit -> Match.unresolved(unit.last() + 1, unit.precision()));
  }

  private static Optional<Match> byArticle(Line line, int at) {
    if (line.is(at, "that")) {
      boolean unit = line.is(at + 1, "day", "night", "week", "month", "year", "morning", "evening");
      return unit && line.tag(at).equals("DT")
          ? Match.unresolved(at + 1, precision(line, at + 1))
          : Optional.empty();
    }
    if (line.is(at + 1, BEFORE_UNIT)) {
      boolean part = line.is(at + 2, Weekday.PARTS_OF_DAY);
      return part || TimeUnit.isUnit(line, at + 2)
          ? Match.unresolved(at + 2, precision(line, at + 2))
          : Optional.empty();
    }
    return TimeUnit.isUnit(line, at + 1) || line.is(at + 1, Weekday.PARTS_OF_DAY)
        ? beforeOrAfter(line, at + 1)
        : Optional.empty();
  }

  /** "the day before", "the months leading up to". */
  private static Optional<Match> beforeOrAfter(Line line, int unit) {
    if (line.is(unit + 1, "before", "after", "since")) {
      return Match.unresolved(unit + 1, precision(line, unit));
    }
    return line.reads(unit + 1, "leading up to")
        ? Match.unresolved(unit + 3, TimePrecision.RANGE)
        : Optional.empty();
  }

  private static TimePrecision precision(Line line, int unit) {
    if (line.low(unit).endsWith("s")) {
      return TimePrecision.RANGE;
    }
    return Period.named(line.low(unit)).map(Period::precision).orElse(TimePrecision.DAY);
  }
}

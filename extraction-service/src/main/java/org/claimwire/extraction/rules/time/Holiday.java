package org.claimwire.extraction.rules.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;
import org.claimwire.extraction.claim.TimeExpression.Days;
import org.claimwire.extraction.claim.TimePrecision;
import org.claimwire.extraction.rules.number.Line;

/** A feast on a fixed day, where the words use it as a time: "on Christmas Eve", "by Christmas". */
final class Holiday implements TimeRule {

  private record Feast(int last, MonthDay day) {}

  private static final Set<String> LEADS =
      Set.of("at", "on", "before", "after", "by", "since", "until", "over", "around", "from");

  @Override
  public String name() {
    return "time.holiday";
  }

  @Override
  public Optional<Match> match(Viewpoint from, int at) {
    return feast(from.line(), at)
        .filter(feast -> from.line().is(at - 1, LEADS))
        .flatMap(feast -> match(from, at, feast));
  }

  private static Optional<Match> match(Viewpoint from, int at, Feast feast) {
    Optional<Integer> year = CalendarNames.year(from.line(), feast.last + 1);
    return year.isPresent()
        ? Match.of(feast.last + 1, on(feast, year.get()), TimePrecision.DAY)
        : Match.of(feast.last, from.inYear(at, y -> on(feast, y)), TimePrecision.DAY);
  }

  private static Days on(Feast feast, int year) {
    LocalDate day = feast.day.atYear(year);
    return new Days(day, day);
  }

  private static Optional<Feast> feast(Line line, int at) {
    if (line.is(at, "christmas")) {
      return Optional.of(
          line.is(at + 1, "eve")
              ? new Feast(at + 1, MonthDay.of(12, 24))
              : new Feast(line.is(at + 1, "day") ? at + 1 : at, MonthDay.of(12, 25)));
    }
    if (line.reads(at, "boxing day")) {
      return Optional.of(new Feast(at + 1, MonthDay.of(12, 26)));
    }
    if (line.reads(at, "new year 's eve")) {
      return Optional.of(new Feast(at + 3, MonthDay.of(12, 31)));
    }
    return line.reads(at, "new year 's day")
        ? Optional.of(new Feast(at + 3, MonthDay.of(1, 1)))
        : Optional.empty();
  }
}

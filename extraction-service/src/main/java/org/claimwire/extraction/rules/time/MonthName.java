package org.claimwire.extraction.rules.time;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.claimwire.extraction.claim.TimePrecision;
import org.claimwire.extraction.rules.number.Line;

/** A month: "in January", "January 2025", "last October", "the May vote". */
final class MonthName implements TimeRule {

  @Override
  public String name() {
    return "time.month";
  }

  @Override
  public Optional<Match> match(Viewpoint from, int at) {
    Line line = from.line();
    int start = line.is(at, "last", "next", "this") ? at + 1 : at;
    Optional<Month> month = CalendarNames.month(line, start);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int number = month.get().getValue();
    int next = line.is(start + 1, ",", "of") ? start + 2 : start + 1;
    Optional<Integer> year = CalendarNames.year(line, next);
    if (year.isPresent()) {
      return Match.of(next, Period.month(year.get(), number), TimePrecision.MONTH);
    }
    return Match.of(
        start,
        seen(from, line.low(at)).inYear(start, y -> Period.month(y, number)),
        TimePrecision.MONTH);
  }

  /** "Last" looks back from before this month, "next" ahead from after it. */
  private static Viewpoint seen(Viewpoint from, String word) {
    if (from.published().isEmpty()) {
      return from;
    }
    LocalDate day = from.published().get();
    return switch (word) {
      case "last" -> from.movedTo(Period.MONTH.around(day).from().minusDays(1), Tense.PAST);
      case "next" -> from.movedTo(Period.MONTH.around(day).to().plusDays(1), Tense.FUTURE);
      default -> from;
    };
  }
}

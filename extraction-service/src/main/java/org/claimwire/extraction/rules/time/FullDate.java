package org.claimwire.extraction.rules.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.claimwire.extraction.claim.TimeExpression.Days;
import org.claimwire.extraction.claim.TimePrecision;
import org.claimwire.extraction.rules.number.Line;

/** A day with its year: "March 9, 2024", "9 March 2024", "2024-03-09", "27/1/2024". */
final class FullDate implements TimeRule {

  @Override
  public String name() {
    return "time.full-date";
  }

  @Override
  public Optional<Match> match(Viewpoint from, int at) {
    Line line = from.line();
    Optional<Match> figures = inFigures(line, at);
    return figures.isPresent() ? figures : DateWords.at(line, at).flatMap(d -> withYear(line, d));
  }

  private static Optional<Match> withYear(Line line, DateWords date) {
    int next = line.is(date.last() + 1, ",") ? date.last() + 2 : date.last() + 1;
    return CalendarNames.year(line, next)
        .flatMap(year -> Match.of(next, date.in(year), TimePrecision.DAY));
  }

  private static Optional<Match> inFigures(Line line, int at) {
    boolean dashed = line.is(at + 1, "-") && line.is(at + 3, "-");
    boolean slashed = line.is(at + 1, "/") && line.is(at + 3, "/");
    if (!line.isDigits(at)
        || !dashed && !slashed
        || !line.isDigits(at + 2)
        || !line.isDigits(at + 4)) {
      return Optional.empty();
    }
    try {
      int first = Integer.parseInt(line.low(at));
      int second = Integer.parseInt(line.low(at + 2));
      int third = Integer.parseInt(line.low(at + 4));
      if (line.low(at).length() == 4) {
        return on(at + 4, first, second, third);
      }
      if (line.low(at + 4).length() != 4) {
        return Optional.empty();
      }
      if (first > 12) {
        return on(at + 4, third, second, first);
      }
      // Which of the two is the month is told by a number that can be none, else not at all.
      return second > 12 || second == first
          ? on(at + 4, third, first, second)
          : Match.unresolved(at + 4, TimePrecision.DAY);
    } catch (NumberFormatException | DateTimeException notADate) {
      return Optional.empty();
    }
  }

  private static Optional<Match> on(int last, int year, int month, int day) {
    LocalDate date = LocalDate.of(year, month, day);
    return Match.of(last, new Days(date, date), TimePrecision.DAY);
  }
}

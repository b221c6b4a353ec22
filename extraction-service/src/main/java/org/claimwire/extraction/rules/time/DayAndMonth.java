package org.claimwire.extraction.rules.time;

import java.util.Optional;
import java.util.stream.IntStream;
import org.claimwire.extraction.claim.TimeExpression.Days;
import org.claimwire.extraction.claim.TimePrecision;

/**
 * A day without its year: "February 3". A weekday written with it tells the year, else the tense
 * and the day of publication do.
 */
final class DayAndMonth implements TimeRule {

  private static final int YEARS_OF_ONE_WEEKDAY = 4;

  @Override
  public String name() {
    return "time.day-and-month";
  }

  @Override
  public Optional<Match> match(Viewpoint from, int at) {
    return DateWords.at(from.line(), at)
        .flatMap(words -> Match.of(words.last(), byWeekday(from, at, words), TimePrecision.DAY));
  }

  private static Optional<Days> byWeekday(Viewpoint from, int at, DateWords words) {
    Optional<Days> byTense = from.inYear(at, words::in);
    if (byTense.isEmpty() || words.fits(byTense.get())) {
      return byTense;
    }
    int year = from.published().orElseThrow().getYear();
    // Farther away than this the same weekday comes round by chance.
    return IntStream.rangeClosed(1, YEARS_OF_ONE_WEEKDAY)
        .flatMap(away -> IntStream.of(year - away + 1, year + away))
        .mapToObj(words::in)
        .filter(words::fits)
        .findFirst()
        .or(() -> byTense);
  }
}

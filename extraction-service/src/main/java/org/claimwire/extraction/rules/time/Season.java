package org.claimwire.extraction.rules.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimwire.extraction.claim.TimeExpression.Days;
import org.claimwire.extraction.claim.TimePrecision;
import org.claimwire.extraction.rules.number.Line;

/**
 * A season of the northern half of the world, in whole months: "last summer", "the spring of 2024".
 * A winter is named by the year it begins in.
 */
final class Season implements TimeRule {

  private static final Set<String> LEADS =
      Set.of("in", "during", "over", "by", "since", "until", "of", "early", "late", "mid");

  @Override
  public String name() {
    return "time.season";
  }

  @Override
  public Optional<Match> match(Viewpoint from, int at) {
    Line line = from.line();
    boolean placed = line.is(at, "last", "this", "next");
    int start = placed || line.is(at, "the") ? at + 1 : at;
    int month = firstMonth(line.low(start));
    if (month == 0) {
      return Optional.empty();
    }
    int next = line.is(start + 1, "of") ? start + 2 : start + 1;
    Optional<Integer> year = CalendarNames.year(line, next);
    if (year.isPresent()) {
      return Match.of(next, season(year.get(), month), TimePrecision.SEASON);
    }
    // "The fall of the wall" and "in spring water" are no seasons.
    int before = line.is(at - 1, "-") ? at - 2 : at - 1;
    boolean alone = line.is(before, LEADS) && !line.tag(start + 1).startsWith("NN");
    if (!placed && !alone || line.is(start + 1, "of") || line.is(start, "fall") && !placed) {
      return Optional.empty();
    }
    return Match.of(start, days(from, start, line.low(at), month), TimePrecision.SEASON);
  }

  private static Optional<Days> days(Viewpoint from, int at, String word, int month) {
    if (from.published().isEmpty()) {
      return Optional.empty();
    }
    LocalDate day = from.published().get();
    Stream<Days> seasons =
        IntStream.rangeClosed(day.getYear() - 2, day.getYear() + 2)
            .mapToObj(year -> season(year, month));
    return switch (word) {
      case "last" -> seasons.filter(s -> s.to().isBefore(day)).reduce((a, b) -> b);
      case "next" -> seasons.filter(s -> s.from().isAfter(day)).findFirst();
      // Winter alone lies in two years.
      case "this" ->
          month == 12
              ? from.movedTo(day, Tense.UNCLEAR).inYear(at, year -> season(year, month))
              : Optional.of(season(day.getYear(), month));
      default -> from.inYear(at, year -> season(year, month));
    };
  }

  private static int firstMonth(String word) {
    return switch (word) {
      case "spring" -> 3;
      case "summer" -> 6;
      case "autumn", "fall" -> 9;
      case "winter" -> 12;
      default -> 0;
    };
  }

  private static Days season(int year, int month) {
    YearMonth first = YearMonth.of(year, month);
    return new Days(first.atDay(1), first.plusMonths(2).atEndOfMonth());
  }
}

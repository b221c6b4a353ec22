package org.claimwire.extraction.rules.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimwire.extraction.claim.TimeExpression.Days;
import org.claimwire.extraction.rules.number.Line;

/**
 * Where a sentence is read from.
 *
 * @param published the day of publication, if known
 * @param fixed a tense that outweighs that of the sentence, if any
 */
record Viewpoint(Line line, Optional<LocalDate> published, Optional<Tense> fixed) {

  static Viewpoint of(Line line, Optional<LocalDate> published) {
    return new Viewpoint(line, published, Optional.empty());
  }

  /** The same sentence seen from a later or earlier day, looking one way. */
  Viewpoint movedTo(LocalDate day, Tense tense) {
    return new Viewpoint(line, Optional.of(day), Optional.of(tense));
  }

  Tense tense(int at) {
    return fixed.orElseGet(() -> new Tenses(line.sentence()).at(line.get(at).token()));
  }

  /**
   * Of something that comes once a year, the one meant: for a past clause the last that had begun,
   * for a future clause the next that is not over, else the nearest.
   */
  Optional<Days> inYear(int at, IntFunction<Days> ofYear) {
    if (published.isEmpty()) {
      return Optional.empty();
    }
    LocalDate day = published.get();
    Stream<Days> years =
        IntStream.rangeClosed(day.getYear() - 1, day.getYear() + 1).mapToObj(ofYear);
    return switch (tense(at)) {
      case PAST -> years.filter(d -> !d.from().isAfter(day)).reduce((first, last) -> last);
      case FUTURE -> years.filter(d -> !d.to().isBefore(day)).findFirst();
      case PRESENT, UNCLEAR -> years.min(Comparator.comparingLong(d -> distance(d, day)));
    };
  }

  private static long distance(Days days, LocalDate day) {
    if (days.from().isAfter(day)) {
      return ChronoUnit.DAYS.between(day, days.from());
    }
    return days.to().isBefore(day) ? ChronoUnit.DAYS.between(days.to(), day) : 0;
  }
}

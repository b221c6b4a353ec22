package org.claimwire.extraction.rules.time;

import java.time.LocalDate;
import java.util.Optional;
import org.claimwire.extraction.claim.TimeExpression.Days;
import org.claimwire.extraction.claim.TimePrecision;
import org.claimwire.extraction.rules.number.Line;

/** A day by a word of its own: "yesterday", "last night", "this morning", "overnight". */
final class DayWord implements TimeRule {

  private record Word(int last, int daysAway) {}

  @Override
  public String name() {
    return "time.day-word";
  }

  @Override
  public Optional<Match> match(Viewpoint from, int at) {
    if (isOvernight(from.line(), at)) {
      boolean ahead = from.tense(at) == Tense.FUTURE;
      return Match.of(
          at,
          from.published()
              .map(day -> ahead ? new Days(day, day.plusDays(1)) : new Days(day.minusDays(1), day)),
          TimePrecision.RANGE);
    }
    return word(from.line(), at)
        .flatMap(
            word ->
                Match.of(word.last, from.published().map(day -> on(day, word)), TimePrecision.DAY));
  }

  private static Days on(LocalDate published, Word word) {
    LocalDate day = published.plusDays(word.daysAway);
    return new Days(day, day);
  }

  /** "An overnight ferry" and "overnight on Tuesday" tell another night. */
  private static boolean isOvernight(Line line, int at) {
    int next = line.is(at + 1, "on", "into") ? at + 2 : at + 1;
    return line.is(at, "overnight")
        && !line.tag(at + 1).startsWith("NN")
        && !line.tag(at + 1).startsWith("JJ")
        && CalendarNames.weekday(line, next).isEmpty();
  }

  private static Optional<Word> word(Line line, int at) {
    // "Today's harbour" means nowadays as often as this day; "the day" is left to other rules.
    if (line.reads(at, "the day before yesterday")) {
      return Optional.of(new Word(at + 3, -2));
    }
    if (line.reads(at, "the day after tomorrow")) {
      return Optional.of(new Word(at + 3, 2));
    }
    int last = line.is(at + 1, Weekday.PARTS_OF_DAY) ? at + 1 : at;
    return switch (line.low(at)) {
      case "yesterday" -> Optional.of(new Word(last, -1));
      case "today", "tonight" ->
          line.is(at + 1, "'s") ? Optional.empty() : Optional.of(new Word(last, 0));
      case "tomorrow" -> Optional.of(new Word(last, 1));
      case "last" ->
          line.is(at + 1, "night") ? Optional.of(new Word(at + 1, -1)) : Optional.empty();
      case "this" -> last > at ? Optional.of(new Word(last, 0)) : Optional.empty();
      default -> Optional.empty();
    };
  }
}

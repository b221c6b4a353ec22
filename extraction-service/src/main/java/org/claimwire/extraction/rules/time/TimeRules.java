package org.claimwire.extraction.rules.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimwire.extraction.claim.TimeExpression;
import org.claimwire.extraction.claim.TimePrecision;
import org.claimwire.extraction.rules.number.Line;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Span;

/** The catalogue of ways to say when, and how they are tried. */
public final class TimeRules {

  private static final Set<String> LEADS =
      Set.of("in", "on", "at", "during", "over", "throughout", "within", "around");
  private static final Set<String> JOINTS =
      Set.of("at", "on", "around", ",", "shortly", "just", "before", "after");

  private static final List<TimeRule> DATES =
      List.of(
          new FullDate(),
          new DayAndMonth(),
          new MonthName(),
          new Quarter(),
          new YearNumber(),
          new Season(),
          new Holiday(),
          new Weekday(),
          new DayWord(),
          new NamedPeriod(),
          new DecadeOrCentury());

  private static final TimeRule PART = new PartOfPeriod(parted());

  private static final List<TimeRule> IN_ORDER = inOrderOfTrial();

  /** ISO dates have four figures for the year. */
  private static final int LAST_YEAR = 9999;

  private TimeRules() {}

  private static List<TimeRule> parted() {
    List<TimeRule> periods = new ArrayList<>(DATES);
    periods.add(new CurrentPeriod());
    return List.copyOf(periods);
  }

  private static List<TimeRule> inOrderOfTrial() {
    List<TimeRule> rules = new ArrayList<>(DATES);
    List<TimeRule> ends = new ArrayList<>(DATES);
    ends.add(PART);
    rules.add(PART);
    rules.add(new DateRange(List.copyOf(ends)));
    rules.add(new OpenRange(List.copyOf(ends)));
    rules.add(new RollingSpan());
    rules.add(new Ago());
    rules.add(new RelativeToEvent());
    rules.add(new Clock());
    return List.copyOf(rules);
  }

  /** The names of all rules, in the order in which they are tried. */
  public static List<String> names() {
    return IN_ORDER.stream().map(TimeRule::name).toList();
  }

  /**
   * Every time that a sentence tells, in the order of the text. Where rules overlap, the one that
   * reads the most words wins.
   *
   * @param published the day of publication; without it only dates with a year are resolved
   */
  public static List<FoundTime> timesIn(Sentence sentence, Optional<LocalDate> published) {
    Line line = Line.of(sentence);
    Viewpoint from = Viewpoint.of(line, published);
    List<Told> told = new ArrayList<>();
    int at = 0;
    while (at < line.size()) {
      Optional<Told> found = longest(from, at);
      if (found.isPresent()) {
        join(line, told, found.get());
        at = found.get().match.last() + 1;
      } else {
        at++;
      }
    }
    return told.stream().map(t -> t.in(line)).toList();
  }

  private record Told(String rule, int first, TimeRule.Match match) {

    FoundTime in(Line line) {
      // "Goes on until Monday": a range with one end has its own preposition.
      // "In Sunday's election" is in the election.
      boolean led =
          line.is(first - 1, LEADS)
              && !rule.equals("time.open-range")
              && !line.is(match.last() + 1, "'s");
      Span span = line.span(led ? first - 1 : first, match.last());
      Optional<TimeExpression.Days> days =
          match.days().filter(d -> d.from().getYear() >= 1 && d.to().getYear() <= LAST_YEAR);
      return new FoundTime(rule, new TimeExpression(span, days, match.precision()));
    }
  }

  private static Optional<Told> longest(Viewpoint from, int at) {
    if (!from.line().get(at).isWord() && !from.line().isDigits(at)) {
      return Optional.empty();
    }
    Told best = null;
    for (TimeRule rule : IN_ORDER) {
      Optional<TimeRule.Match> match = rule.match(from, at);
      if (match.isPresent() && (best == null || match.get().last() > best.match.last())) {
        best = new Told(rule.name(), at, match.get());
      }
    }
    return Optional.ofNullable(best);
  }

  /** Puts a time of day and the day beside it together: "at 3 p.m. on Tuesday". */
  private static void join(Line line, List<Told> told, Told next) {
    Told before = told.isEmpty() ? null : told.get(told.size() - 1);
    if (before == null
        || !(isClockBeside(before, next) || isClockBeside(next, before))
        || !joined(line, before.match.last() + 1, next.first)) {
      told.add(next);
      return;
    }
    Optional<TimeExpression.Days> days = before.match.days().or(next.match::days);
    told.set(
        told.size() - 1,
        new Told(
            "time.clock",
            before.first,
            new TimeRule.Match(next.match.last(), days, TimePrecision.MINUTE)));
  }

  private static boolean isClockBeside(Told clock, Told day) {
    return clock.rule.equals("time.clock") && day.match.precision() == TimePrecision.DAY;
  }

  private static boolean joined(Line line, int first, int end) {
    for (int i = first; i < end; i++) {
      if (!line.is(i, JOINTS)) {
        return false;
      }
    }
    return true;
  }
}

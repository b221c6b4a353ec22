package org.claimwire.extraction.rules.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimwire.extraction.claim.TimeExpression.Days;
import org.claimwire.extraction.claim.TimePrecision;
import org.claimwire.extraction.rules.number.Line;

/**
 * A stretch with one end: "since 2019" lasts to the day of publication, "by Friday" begins on it;
 * "before May" and "after 2020" are found, but have no days.
 */
final class OpenRange implements TimeRule {

  private final List<TimeRule> ends;

  OpenRange(List<TimeRule> ends) {
    this.ends = ends;
  }

  @Override
  public String name() {
    return "time.open-range";
  }

  @Override
  public Optional<Match> match(Viewpoint from, int at) {
    Line line = from.line();
    if (!line.is(at, "since", "by", "until", "till", "before", "after")) {
      return Optional.empty();
    }
    Viewpoint seen = new Viewpoint(line, from.published(), tense(from, at).or(from::fixed));
    return end(seen, at + 1)
        .or(() -> line.is(at + 1, "the") ? end(seen, at + 2) : Optional.empty())
        // "after Tuesday's meeting" dates the meeting.
        .filter(end -> !ownsNoun(line, end.last()))
        .flatMap(
            end ->
                Match.of(
                    end.last(),
                    end.days().flatMap(d -> days(line.low(at), d, from.published())),
                    TimePrecision.RANGE));
  }

  private Optional<Match> end(Viewpoint seen, int at) {
    return at < seen.line().size()
        ? ends.stream().flatMap(rule -> rule.match(seen, at).stream()).findFirst()
        : Optional.empty();
  }

  /** "Since" looks back and "by" ahead, unless the clause is past. */
  private static Optional<Tense> tense(Viewpoint from, int at) {
    if (from.line().is(at, "since")) {
      return Optional.of(Tense.PAST);
    }
    boolean ahead = from.line().is(at, "by", "until", "till") && from.tense(at) != Tense.PAST;
    return ahead ? Optional.of(Tense.FUTURE) : Optional.empty();
  }

  private static boolean ownsNoun(Line line, int last) {
    return line.is(last + 1, "'s", "'") || line.tag(last + 1).startsWith("NN");
  }

  private static Optional<Days> days(String word, Days end, Optional<LocalDate> published) {
    return switch (word) {
      case "since" ->
          published.filter(day -> !day.isBefore(end.from())).map(day -> new Days(end.from(), day));
      case "by", "until", "till" ->
          published.filter(day -> !day.isAfter(end.to())).map(day -> new Days(day, end.to()));
      default -> Optional.empty();
    };
  }
}

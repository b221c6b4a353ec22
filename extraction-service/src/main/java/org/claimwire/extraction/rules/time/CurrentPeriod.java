package org.claimwire.extraction.rules.time;

import java.util.Optional;
import org.claimwire.extraction.claim.TimePrecision;
import org.claimwire.extraction.rules.number.Line;

/**
 * "The month" of "the end of the month": the one of publication, unless the clause looks back and
 * may mean another. Only a part of it says when; "the month" alone says nothing.
 */
final class CurrentPeriod implements TimeRule {

  @Override
  public String name() {
    return "time.current-period";
  }

  @Override
  public Optional<Match> match(Viewpoint from, int at) {
    Line line = from.line();
    int noun = line.is(at, "the") ? at + 1 : at;
    boolean owned = line.is(noun + 1, "'s", "-");
    if (noun == at && !owned
        || line.is(noun + 1, "to", "of", "in")
        || line.low(noun).endsWith("s")) {
      return Optional.empty();
    }
    if (line.is(noun, "season", "term")) {
      return Match.unresolved(noun, TimePrecision.RANGE);
    }
    return Period.named(line.low(noun))
        .filter(period -> period != Period.DAY)
        .flatMap(
            period ->
                Match.of(
                    noun,
                    from.published()
                        .filter(day -> from.tense(noun) != Tense.PAST)
                        .map(period::around),
                    period.precision()));
  }
}

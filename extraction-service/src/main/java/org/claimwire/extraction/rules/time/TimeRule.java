package org.claimwire.extraction.rules.time;

import java.util.Optional;
import org.claimwire.extraction.claim.TimeExpression.Days;
import org.claimwire.extraction.claim.TimePrecision;

/** One way in which English says when. */
interface TimeRule {

  /** Name in the catalogue, such as {@code time.weekday}. */
  String name();

  /** What is said from a piece on; empty where nothing is. */
  Optional<Match> match(Viewpoint from, int at);

  /**
   * @param last index of the last piece
   * @param days empty where they depend on something that the words do not tell
   */
  record Match(int last, Optional<Days> days, TimePrecision precision) {

    static Optional<Match> of(int last, Days days, TimePrecision precision) {
      return Optional.of(new Match(last, Optional.of(days), precision));
    }

    static Optional<Match> of(int last, Optional<Days> days, TimePrecision precision) {
      return Optional.of(new Match(last, days, precision));
    }

    static Optional<Match> unresolved(int last, TimePrecision precision) {
      return Optional.of(new Match(last, Optional.empty(), precision));
    }
  }
}

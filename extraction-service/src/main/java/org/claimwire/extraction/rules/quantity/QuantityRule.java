package org.claimwire.extraction.rules.quantity;

import java.util.Optional;
import org.claimwire.extraction.claim.Bound;
import org.claimwire.extraction.rules.number.Line;

/** One way in which English says how much. */
interface QuantityRule {

  /** Name in the catalogue, such as {@code quantity.money}. */
  String name();

  /** The quantity that begins at a piece, words that bound it left out. */
  Optional<Measured> match(Line line, int at);

  /**
   * @param first index of the first piece, which is not before the place asked for
   * @param last index of the last piece
   * @param low the number, or the lower one of a range
   * @param high the upper one of a range, else the same number
   * @param unit empty for a bare number
   * @param bound what the number's own words say, before any word around it
   */
  record Measured(
      int first, int last, double low, double high, Optional<String> unit, Bound bound) {

    static Measured of(Amount amount, int last, double factor, String unit) {
      return new Measured(
          amount.first(),
          last,
          amount.low() * factor,
          amount.high() * factor,
          Optional.of(unit),
          Bound.EXACT);
    }

    static Measured single(int first, int last, double value, String unit, Bound bound) {
      return new Measured(first, last, value, value, Optional.of(unit), bound);
    }

    boolean isRange() {
      return low != high;
    }
  }
}

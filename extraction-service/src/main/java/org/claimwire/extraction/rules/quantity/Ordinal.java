package org.claimwire.extraction.rules.quantity;

import java.util.Optional;
import org.claimwire.extraction.claim.Bound;
import org.claimwire.extraction.rules.number.Line;
import org.claimwire.extraction.rules.number.Numeral;
import org.claimwire.extraction.rules.number.Ordinals;
import org.claimwire.extraction.text.ZoneKind;

/** A place in a row: "the third meeting", "21st", "#1". */
final class Ordinal implements QuantityRule {

  @Override
  public String name() {
    return "quantity.ordinal";
  }

  @Override
  public Optional<Measured> match(Line line, int at) {
    if (line.is(at, "#")
        && line.isDigits(at + 1)
        && line.get(at + 1).glued()
        && line.low(at + 1).length() <= 3) {
      return Optional.of(of(at, at + 1, Double.parseDouble(line.low(at + 1).replace(",", ""))));
    }
    return Ordinals.at(line, at)
        .filter(n -> !isIdiom(line, n))
        .map(n -> of(at, n.last(), n.value()));
  }

  private static Measured of(int first, int last, double place) {
    return Measured.single(first, last, place, "ordinal", Bound.EXACT);
  }

  /** "First Lady", "at first", "firsthand", "a second": words and names, no places in a row. */
  private static boolean isIdiom(Line line, Numeral number) {
    int at = number.first();
    int next = line.after(number.last());
    // In a headline every word may have a capital.
    boolean name =
        line.get(at).capital()
            && next < line.size()
            && line.get(next).capital()
            && at > 0
            && line.sentence().zone() != ZoneKind.HEADLINE;
    boolean title =
        line.is(next, "lady", "minister", "secretary", "amendment") && line.get(next).capital();
    boolean adverb = line.tag(at).equals("RB") && !line.is(number.last() + 1, "-");
    boolean unit =
        line.is(at, "second") && line.is(at - 1, "a", "per") && !line.tag(next).startsWith("NN");
    return title
        || name
        || adverb
        || unit
        || line.is(at - 1, "at") && line.is(at, "first")
        || line.reads(next, "of all")
        || line.is(next, "hand", "aid", "name", "class");
  }
}

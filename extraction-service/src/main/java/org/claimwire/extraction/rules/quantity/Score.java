package org.claimwire.extraction.rules.quantity;

import java.util.Optional;
import java.util.Set;
import org.claimwire.extraction.claim.Bound;
import org.claimwire.extraction.rules.number.Line;

/**
 * The result of a match or a vote: "won 3-1", "a 9–4 vote". What the first-named side has; the
 * other side's figure is read from the piece behind the dash.
 */
final class Score implements QuantityRule {

  private static final int FAR = 6;
  private static final int NEAR = 3;
  private static final Set<String> RESULTS =
      Set.of(
          ("beat beaten beats won win wins winning lost lose losing loss defeat defeated victory"
                  + " draw drew drawn vote voted votes ruled ruling score scored lead led leading"
                  + " decision passed approved rejected trailing final")
              .split(" "));

  @Override
  public String name() {
    return "quantity.score";
  }

  @Override
  public Optional<Measured> match(Line line, int at) {
    boolean first = isPair(line, at);
    int start = first ? at : at - 2;
    return (first || isPair(line, at - 2)) && isResult(line, start)
        ? Optional.of(
            Measured.single(
                at,
                at,
                Double.parseDouble(line.low(at)),
                first ? "score" : "score against",
                Bound.EXACT))
        : Optional.empty();
  }

  /** Two small figures around a dash, with nothing else glued to them. */
  private static boolean isPair(Line line, int at) {
    return isFigure(line, at)
        && line.is(at + 1, "-", "–")
        && line.get(at + 1).glued()
        && isFigure(line, at + 2)
        && line.get(at + 2).glued()
        && !line.is(at - 1, "-", "–", "/", "$", "£", "€")
        && !line.is(at + 3, "-", "–", "/", "%", "percent", "per")
        && Duration.unit(line, line.after(at + 2)).isEmpty()
        && !line.tag(at + 3).equals("NNS");
  }

  private static boolean isFigure(Line line, int at) {
    return line.isDigits(at) && line.low(at).matches("\\d{1,3}");
  }

  private static boolean isResult(Line line, int first) {
    for (int i = first - FAR; i < first + 2 + NEAR; i++) {
      if (line.is(i, RESULTS)) {
        return true;
      }
    }
    return false;
  }
}

package org.claimwire.extraction.rules.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.claimwire.extraction.claim.Claim;
import org.claimwire.extraction.claim.Participant;
import org.claimwire.extraction.claim.Quantity;
import org.claimwire.extraction.claim.TimeExpression;
import org.claimwire.extraction.text.AnalysedArticle;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Span;

/**
 * The times, quantities and places of an article, to be handed to the claims they stand in.
 *
 * @param times in the order of the text, as are the others
 */
public record Details(
    List<TimeExpression> times, List<Quantity> quantities, List<Claim.Place> places) {

  /** The places that an article names, with the entities they are. */
  public static List<Claim.Place> places(AnalysedArticle article, Function<Span, Participant> who) {
    List<Claim.Place> places = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      int first = -1;
      for (int i = 0; i <= sentence.tokens().size(); i++) {
        boolean place = i < sentence.tokens().size() && sentence.token(i).name().equals("LOCATION");
        if (place && first < 0) {
          first = i;
        } else if (!place && first >= 0) {
          Span span = sentence.span(first, i - 1);
          places.add(new Claim.Place(span, who.apply(span).entity()));
          first = -1;
        }
      }
    }
    return places;
  }

  /** Those that stand in one of some spans. */
  public Details within(List<Span> spans) {
    return new Details(
        times.stream().filter(t -> holds(spans, t.span())).toList(),
        quantities.stream().filter(q -> holds(spans, q.span())).toList(),
        places.stream().filter(p -> holds(spans, p.span())).toList());
  }

  /** None at all. */
  public static Details none() {
    return new Details(List.of(), List.of(), List.of());
  }

  private static boolean holds(List<Span> spans, Span span) {
    return spans.stream().anyMatch(s -> s.contains(span));
  }
}

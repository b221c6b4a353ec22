package org.claimwire.extraction.rules.attribution;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.claim.Stance;
import org.claimwire.extraction.text.AnalysedArticle;
import org.claimwire.extraction.text.Token;

/**
 * Verbs that settle the stance by themselves. One of naming gives a name, whether the name flatters
 * or not: "described the talks as grim". Who defends something says so, and denies nothing.
 */
final class SettledStances {

  private static final Set<Stance> JUDGEMENTS =
      Set.of(Stance.CRITICISES, Stance.PRAISES, Stance.ACCUSES, Stance.SAYS);

  private static final Set<String> NAMES =
      Set.of("call", "label", "brand", "dub", "term", "deem", "style", "name");

  private static final Set<String> NAMES_AS =
      Set.of("describe", "characterize", "characterise", "portray", "refer");

  private static final Pattern AS = Pattern.compile("\\bas\\b");
  private static final Pattern ASKED = Pattern.compile("(for|on|upon)\\b");

  private SettledStances() {}

  /** The attribution with the stance that its cue settles, if it does. */
  static Attribution settled(Attribution a, AnalysedArticle article) {
    String content = a.content().getFirst().in(article.text());
    List<Token> cue =
        a.cue().stream()
            .flatMap(
                c ->
                    article.sentences().stream()
                        .filter(s -> s.span().overlaps(c))
                        .flatMap(s -> s.tokens().stream())
                        .filter(t -> c.contains(t.span()) && t.isVerb()))
            .toList();
    if (cue.stream().anyMatch(t -> t.lemma().equals("defend"))) {
      return with(a, Stance.SAYS);
    }
    boolean names =
        cue.stream()
            .anyMatch(
                t ->
                    NAMES.contains(t.lemma()) && !ASKED.matcher(content).lookingAt()
                        || NAMES_AS.contains(t.lemma()) && AS.matcher(content).find());
    return names && JUDGEMENTS.contains(a.stance()) ? with(a, Stance.CALLS) : a;
  }

  private static Attribution with(Attribution a, Stance stance) {
    return new Attribution(a.rule(), a.source(), a.cue(), a.content(), stance, a.confidence());
  }
}

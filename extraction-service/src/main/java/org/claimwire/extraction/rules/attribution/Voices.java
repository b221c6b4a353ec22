package org.claimwire.extraction.rules.attribution;

import java.util.Set;
import org.claimwire.extraction.rules.entity.RoleNouns;
import org.claimwire.extraction.text.Token;

/** Who can say something: people, bodies, and what is written. */
final class Voices {

  private static final Set<String> WRITINGS =
      Set.of(
          ("account analysis announcement article bill book briefing bulletin card complaint data"
                  + " decision document editorial email file evidence figure filing finding guidance"
                  + " indictment inquiry inscription investigation judgment law lawsuit letter log memo"
                  + " message minutes note notice order paper petition poll post record release"
                  + " report research review ruling sign statement statistic study survey text"
                  + " transcript tweet verdict warning")
              .split(" "));

  private static final Set<String> ABSTRACT = Set.of("tion", "sion", "ness", "ance", "ship", "ity");

  /** They end like what is abstract and are people. */
  private static final Set<String> PEOPLE =
      Set.of(
          ("administration alliance audience coalition commission community corporation delegation"
                  + " entity federation foundation generation institution leadership majority"
                  + " membership minority opposition organisation organization population"
                  + " presidency prosecution union")
              .split(" "));

  private Voices() {}

  /** Whether a common noun is what nobody could be: "relations", "tensions". */
  static boolean isThing(Token head) {
    String lemma = head.lemma();
    return !canSpeak(head)
        && head.isNoun()
        && ABSTRACT.stream().anyMatch(lemma::endsWith)
        && !PEOPLE.contains(lemma);
  }

  /** Whether the head of a phrase can be a source; false for what only things are called. */
  static boolean canSpeak(Token head) {
    String lemma = head.lemma();
    return head.isName()
        || head.tag().startsWith("NNP")
        || head.tag().matches("PRP|WP|DT|CD")
        || RoleNouns.isPersonRole(lemma)
        || RoleNouns.isBody(lemma)
        || isWriting(head);
  }

  /** Whether it is something written, which shows what it says. */
  static boolean isWriting(Token head) {
    return WRITINGS.contains(head.lemma());
  }
}

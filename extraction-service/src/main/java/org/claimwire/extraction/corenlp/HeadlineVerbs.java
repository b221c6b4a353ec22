package org.claimwire.extraction.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Verbs of headlines that the tagger takes for plural nouns: "Airline grounds fleet", "Minister
 * slams plan". Only words that headlines seldom use as nouns, only where a thing is named behind
 * them and the clause would have no finite verb.
 */
final class HeadlineVerbs {

  private static final Set<String> VERBS =
      Set.of(
          ("grounds slams sparks halts axes backs blasts eyes quits jails sacks hails mulls vows seeks"
                  + " nets tops scraps shuts ousts nabs woos touts dubs rips rocks stuns hikes slashes"
                  + " trims lifts bars curbs pens pulls drops unveils summons tightens widens loosens"
                  + " mocks snubs skips swaps targets dents boosts ditches dumps cancels delays suspends"
                  + " recalls pauses freezes fines bans jabs spurns shelves rebuffs warns")
              .split(" "));

  private static final Set<String> FINITE = Set.of("VBZ", "VBD", "VBP", "MD");

  /** Behind one of these another clause begins, whose verb is not that of the headline. */
  private static final Set<String> BORDERS =
      Set.of(
          "after", "as", "when", "while", "before", "and", "but", "since", "amid", ",", ";", ":");

  private HeadlineVerbs() {}

  /** Tags the verb of a headline as one. */
  static void retag(List<CoreLabel> words) {
    int end = 0;
    while (end < words.size() && !isBorder(words, end)) {
      end++;
    }
    List<CoreLabel> clause = words.subList(0, end);
    if (clause.stream().anyMatch(word -> FINITE.contains(word.tag()))) {
      return;
    }
    for (int i = 1; i + 1 < clause.size(); i++) {
      CoreLabel word = clause.get(i);
      if (word.tag().matches("NNP?S")
          && VERBS.contains(word.word().toLowerCase(Locale.ROOT))
          && clause.get(i - 1).tag().matches("NN.*|CD|JJ")
          && clause.get(i + 1).tag().matches("NN.*|JJ.*|DT|CD|PRP.*|\\$")) {
        word.setTag("VBZ");
        return;
      }
    }
  }

  private static boolean isBorder(List<CoreLabel> words, int at) {
    return BORDERS.contains(words.get(at).word().toLowerCase(Locale.ROOT));
  }
}

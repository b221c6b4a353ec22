package org.claimwire.extraction.rules.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Span;
import org.claimwire.extraction.text.Token;

/**
 * Words inside quotation marks, sentence by sentence: an outlet does not tell them in its own
 * voice, whoever may have said them.
 */
final class QuotedWords {

  private static final Set<String> OPENING = Set.of("“", "‘", "``", "«");

  private int paragraph = -1;
  private String closing = "";

  /** The quoted words of the next sentence; a quotation ends with its paragraph at the latest. */
  List<Span> in(Sentence sentence) {
    if (sentence.paragraph() != paragraph) {
      paragraph = sentence.paragraph();
      closing = "";
    }
    List<Span> quoted = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      String word = token.word();
      if (!closing.isEmpty()) {
        quoted.add(token.span());
        closing = word.equals(closing) ? "" : closing;
      } else if (OPENING.contains(word) || word.equals("\"")) {
        closing = closing(word);
      }
    }
    return quoted;
  }

  private static String closing(String opening) {
    return switch (opening) {
      case "“" -> "”";
      case "‘" -> "’";
      case "``" -> "''";
      case "«" -> "»";
      default -> opening;
    };
  }
}

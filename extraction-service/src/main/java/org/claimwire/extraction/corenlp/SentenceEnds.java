package org.claimwire.extraction.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Ends a sentence at a stop that is an abbreviation's too: "… at the I.M.O. Holm, in turn, …". Only
 * a person whom the article names elsewhere begins the next one; "the I.M.O. Secretary" does not.
 */
final class SentenceEnds {

  private static final String DOTTED = "(\\p{Lu}\\.){2,}";

  private final Set<String> people = new HashSet<>();

  /** Learns who is named in a sentence, other than behind an abbreviation. */
  void learn(List<CoreLabel> named) {
    for (int i = 0; i < named.size(); i++) {
      boolean behind = i > 0 && named.get(i - 1).word().matches(DOTTED);
      if (!behind && isPerson(named.get(i))) {
        people.add(named.get(i).word());
      }
    }
  }

  /** The sentence, or the two that it is. */
  List<List<CoreLabel>> apart(List<CoreLabel> sentence) {
    List<List<CoreLabel>> parts = new ArrayList<>();
    int start = 0;
    for (int i = 2; i + 1 < sentence.size(); i++) {
      boolean ends =
          sentence.get(i - 1).word().matches(DOTTED)
              && isArticle(sentence.get(i - 2))
              && people.contains(sentence.get(i).word());
      if (ends) {
        parts.add(sentence.subList(start, i));
        start = i;
      }
    }
    parts.add(sentence.subList(start, sentence.size()));
    return parts;
  }

  private static boolean isArticle(CoreLabel word) {
    return word.word().equalsIgnoreCase("the");
  }

  private static boolean isPerson(CoreLabel word) {
    return "PERSON".equals(word.get(AnswerAnnotation.class));
  }
}

package org.claimwire.query.reconcile.conflict;

import java.util.List;
import org.claimwire.query.reconcile.words.Word;

/** The words that say that one thing came of another. */
enum Connectives {
  /** "Closed because of". */
  CAUSE_FOLLOWS(
      "because of", "due to", "owing to", "as a result of", "in response to", "in retaliation for"),
  /** "Imposed sanctions over", after what is done to somebody. */
  REASON_FOLLOWS("over", "alleging", "citing", "on accusations of", "on allegations of"),
  /** "Sanctions linked to", right behind what is done to somebody. */
  REASON_BEHIND_NOUN("related to", "linked to", "tied to"),
  /** "The storm led to". */
  EFFECT_FOLLOWS(
      "led to",
      "resulted in",
      "prompted",
      "triggered",
      "set the stage for",
      "opened the door for",
      "opened the door to",
      "paved the way for",
      "paved the way to"),
  /** "As a result, ", at the beginning of a sentence. */
  SENTENCE_BEFORE("as a result", "as a consequence", "in response", "for that reason");

  private final List<String[]> phrases;

  Connectives(String... phrases) {
    this.phrases = List.of(phrases).stream().map(phrase -> phrase.split(" ")).toList();
  }

  /** How many words the longest of them takes that begins at a place; 0 where none does. */
  int at(List<Word> words, int place) {
    int longest = 0;
    for (String[] forms : phrases) {
      boolean here = place + forms.length < words.size();
      for (int i = 0; here && i < forms.length; i++) {
        here = words.get(place + i).form().equals(forms[i]);
      }
      longest = here ? Math.max(longest, forms.length) : longest;
    }
    return longest;
  }
}

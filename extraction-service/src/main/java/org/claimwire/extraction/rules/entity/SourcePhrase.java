package org.claimwire.extraction.rules.entity;

import java.util.Set;

/** What a phrase that mentions somebody looks like, before it is known whom. */
sealed interface SourcePhrase {

  /** It has a name for its head: "Chief Executive Ada Holm", "Ada Holm, the harbour minister,". */
  record Named(NameMention name) implements SourcePhrase {}

  /** A pronoun, in lower case. */
  record Pronoun(String word, int at) implements SourcePhrase {}

  /**
   * A common noun for its head: "the Norwegian president", "officials".
   *
   * @param head its head, in lower case
   * @param modifiers the words that narrow it down, in lower case
   * @param age the years in "the 58-year-old developer"; empty string for none
   * @param definite whether it takes up somebody known
   * @param owner the name or pronoun that it belongs to, "Holm's report"; index of its last token,
   *     negative for none
   */
  record Described(
      int at,
      String head,
      Set<String> modifiers,
      String age,
      boolean definite,
      boolean plural,
      int owner)
      implements SourcePhrase {}

  /** Several at once: "Holm and Brandt", "the two leaders". */
  record Joint() implements SourcePhrase {}
}

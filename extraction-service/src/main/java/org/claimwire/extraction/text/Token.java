package org.claimwire.extraction.text;

/**
 * One word or punctuation mark.
 *
 * @param span where it stands in the article's text
 * @param word its characters as printed
 * @param lemma dictionary form, lower case but for names
 * @param tag Penn Treebank part of speech, such as {@code VBD}
 * @param name named-entity type PERSON, ORGANIZATION, LOCATION, MISC, or {@code O} for none
 */
public record Token(Span span, String word, String lemma, String tag, String name) {

  public boolean isVerb() {
    return tag.startsWith("VB") || tag.equals("MD");
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isName() {
    return !name.equals("O");
  }
}

package org.claimwire.query.reconcile.words;

/**
 * One word of a text.
 *
 * @param form lower case, without diacritics
 * @param stem what its inflections share
 * @param capital whether it is printed with a capital first letter
 */
public record Word(Span span, String form, String stem, boolean capital) {

  /** Whether it carries matter: not an article, pronoun, preposition or auxiliary verb. */
  public boolean carries() {
    return !StopWords.contains(form);
  }

  public boolean isNumber() {
    return Character.isDigit(form.charAt(0));
  }
}

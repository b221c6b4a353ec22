package org.claimwire.extraction.claim;

/** How a text mentions an entity: by name, by what they are, by a pronoun, by a common noun. */
public enum MentionForm {
  NAME,
  TITLE,
  PRONOUN,
  NOMINAL
}

package org.claimwire.extraction.rules.entity;

import java.util.List;
import java.util.Locale;
import org.claimwire.extraction.claim.EntityType;

/**
 * A name where it stands in the text, without title or possessive.
 *
 * @param words its words, as printed
 * @param type what the tagger takes it for; OTHER for no opinion
 * @param first index of its first token in the article
 * @param last index of its last token
 * @param title index of the first token of the title before it; equal to first without one
 */
record NameMention(List<String> words, EntityType type, int first, int last, int title) {

  /** Its words in lower case, the key by which names are compared. */
  List<String> key() {
    return words.stream().map(w -> w.toLowerCase(Locale.ROOT).replace('’', '\'')).toList();
  }

  boolean hasTitle() {
    return title < first;
  }
}

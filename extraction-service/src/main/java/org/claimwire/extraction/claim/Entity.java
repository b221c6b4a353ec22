package org.claimwire.extraction.claim;

import java.util.List;
import org.claimwire.extraction.text.Span;

/**
 * Somebody or something that an article speaks of, with every place where it does.
 *
 * @param id unique within the article, such as {@code e1}, numbered by first mention
 * @param name the fullest name the article gives
 * @param mentions in the order of the text; at least one
 */
public record Entity(
    String id, String name, EntityType type, List<Role> roles, List<Mention> mentions) {

  /** What an entity is said to be, such as "harbour minister". */
  public record Role(String role, Span span) {}

  public record Mention(Span span, MentionForm form) {}
}

package org.claimwire.query.reconcile.article;

import java.util.List;
import org.claimwire.query.reconcile.words.Span;

/**
 * Somebody or something an article names.
 *
 * @param id unique within its article
 * @param name as the article first gives it in full
 * @param roles what the article calls it by office or trade, such as "harbour minister"
 */
public record Entity(
    String id, String name, Type type, List<String> roles, List<Mention> mentions) {

  public enum Type {
    PERSON,
    ORGANIZATION,
    PLACE,
    WORK,
    EVENT,
    OTHER
  }

  public enum Form {
    NAME,
    TITLE,
    PRONOUN,
    NOMINAL
  }

  public record Mention(Span span, Form form) {}

  public Entity {
    roles = List.copyOf(roles);
    mentions = List.copyOf(mentions);
  }
}

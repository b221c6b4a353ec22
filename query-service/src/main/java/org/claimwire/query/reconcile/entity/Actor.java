package org.claimwire.query.reconcile.entity;

import java.util.List;
import java.util.SortedSet;
import org.claimwire.query.reconcile.article.Entity;

/**
 * One person, organisation, place or thing of a story.
 *
 * @param id the same in every computation over the same articles
 * @param name the fullest name any article gives
 * @param names all its names
 * @param merges how names that are not the same came to be one's; empty where there are none
 */
public record Actor(
    String id, String name, Entity.Type type, SortedSet<String> names, List<Merge> merges) {

  /** Two names, in lower case, of which a rule says that they are one's. */
  public record Merge(String name, String with, Rule rule) {}

  /** What joins two names. */
  public enum Rule {
    SURNAME("A surname alone is the one full name of the story that ends in it."),
    LETTERS("Letters are the one name of the story whose words begin with them."),
    BEGINNING("A name is the one longer name of its kind that begins with it."),
    KNOWN("Everybody knows these two names of one place or body."),
    DECISION("Somebody decided that these names are one's.");

    private final String says;

    Rule(String says) {
      this.says = says;
    }

    /** The rule in one sentence. */
    public String says() {
      return says;
    }
  }

  public Actor {
    merges = List.copyOf(merges);
  }
}

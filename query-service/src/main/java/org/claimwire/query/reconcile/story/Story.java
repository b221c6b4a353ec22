package org.claimwire.query.reconcile.story;

import java.util.List;

/**
 * The articles about one event.
 *
 * @param id named after its first article, so that later ones do not change it
 * @param articles ids in order of print, those without a date last
 */
public record Story(String id, List<String> articles) {

  public Story {
    articles = List.copyOf(articles);
  }
}

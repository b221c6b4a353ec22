package org.claimwire.query.web;

import java.util.List;
import org.claimwire.query.store.ListedStory;

/**
 * A story in the list.
 *
 * @param reconciled whether its articles have been compared; else only its id and articles are
 *     known
 * @param names of the outlets
 * @param agreed how many points independent origins agree on and nobody contradicts
 */
record StoryCard(
    String id,
    boolean reconciled,
    String title,
    String days,
    int articles,
    int outlets,
    int origins,
    int agreed,
    int conflicts,
    int contradictions,
    Part<String> names) {

  private static final int NAMES = 8;

  static StoryCard of(ListedStory story, List<String> names) {
    return new StoryCard(
        story.id(),
        story.title() != null,
        story.title() == null
            ? "A new story of " + Counted.of(story.articles(), "article")
            : story.title(),
        Days.between(story.firstSeen(), story.lastSeen()),
        story.articles(),
        story.outlets(),
        story.origins(),
        story.agreed(),
        story.conflicts(),
        story.contradictions(),
        Part.of(names, NAMES, NAMES));
  }

  /** Outlets are counted where they name themselves, else articles. */
  public int tellers() {
    return outlets > 0 ? outlets : articles;
  }

  public String tellersNoun() {
    return outlets > 0 ? Counted.noun(outlets, "outlet") : Counted.noun(articles, "article");
  }

  public String originsNoun() {
    return Counted.noun(origins, "independent origin");
  }

  public String agreedNoun() {
    return Counted.noun(agreed, "point") + " agreed";
  }

  public String contradictionsNoun() {
    return Counted.noun(contradictions, "contradiction");
  }

  public int otherDifferences() {
    return conflicts - contradictions;
  }

  public String otherDifferencesNoun() {
    return Counted.noun(otherDifferences(), "difference");
  }
}

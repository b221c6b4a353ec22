package org.claimwire.query.web;

import org.claimwire.query.store.ListedStory;

/**
 * A story in the list.
 *
 * @param reconciled whether its articles have been compared; else only its id and articles are
 *     known
 * @param agreed how many claims more than one article makes
 */
record StoryCard(
    String id,
    boolean reconciled,
    String title,
    String days,
    int outlets,
    int origins,
    int agreed,
    int conflicts,
    int contradictions) {

  static StoryCard of(ListedStory story) {
    return new StoryCard(
        story.id(),
        story.title() != null,
        story.title() == null
            ? "A new story of " + Counted.of(story.articles(), "article")
            : story.title(),
        Days.between(story.firstSeen(), story.lastSeen()),
        story.outlets(),
        story.origins(),
        story.groups(),
        story.conflicts(),
        story.contradictions());
  }

  public String outletsNoun() {
    return Counted.noun(outlets, "outlet");
  }

  public String originsNoun() {
    return Counted.noun(origins, "independent origin");
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

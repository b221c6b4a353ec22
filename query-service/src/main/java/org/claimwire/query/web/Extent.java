package org.claimwire.query.web;

/**
 * How much of a story a page shows: all its parts in short, or one of them at length. A page stays
 * light enough for a telephone, however many articles tell a story.
 */
enum Extent {
  WHOLE(""),
  DIFFERENCES("Where they differ"),
  AGREEMENTS("What they agree on"),
  SPEAKERS("Who said what");

  private final String heading;

  Extent(String heading) {
    this.heading = heading;
  }

  public String heading() {
    return heading;
  }

  boolean shows(Extent part) {
    return this == WHOLE || this == part;
  }

  /** Address of what two articles of a story say differently. */
  static String difference(String story, String conflict) {
    return "/stories/%s/differences#difference-%s".formatted(story, conflict);
  }

  /** Address of what several articles of a story say. */
  static String agreement(String story, String group) {
    return "/stories/%s/agreements#agreement-%s".formatted(story, group);
  }
}

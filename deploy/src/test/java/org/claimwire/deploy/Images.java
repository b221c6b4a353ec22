package org.claimwire.deploy;

/** How an image must be named. */
final class Images {

  /** With a tag that has a number in it. */
  static final String PINNED = "[a-z0-9./-]+:[a-z]?\\d[A-Za-z0-9.-]*";

  private Images() {}
}

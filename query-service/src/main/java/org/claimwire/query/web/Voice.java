package org.claimwire.query.web;

import java.util.List;

/**
 * A sentence, and who prints it. Copies of one origin are one voice, however many outlets print
 * them.
 */
record Voice(List<Printed> in, Excerpt excerpt) {

  private static final int FIRST = 6;
  private static final int MOST = 60;

  /** Many voices say much the same: of most, who they are is enough. */
  static Part<Voice> some(List<Voice> all) {
    return Part.of(all, FIRST, MOST);
  }

  public boolean isCopied() {
    return in.size() > 1;
  }
}

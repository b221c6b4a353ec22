package org.claimwire.query.web;

import java.util.List;

/**
 * What a page shows of a list: some at once, some folded, and of a very long list not all.
 *
 * @param left how many it does not show
 */
record Part<T>(List<T> first, List<T> folded, int left) {

  static <T> Part<T> of(List<T> all, int first, int most) {
    int open = Math.min(first, all.size());
    int shown = Math.min(most, all.size());
    return new Part<>(
        List.copyOf(all.subList(0, open)),
        List.copyOf(all.subList(open, Math.max(open, shown))),
        all.size() - Math.max(open, shown));
  }

  public int size() {
    return first.size() + folded.size() + left;
  }

  public boolean isEmpty() {
    return first.isEmpty();
  }
}

package org.claimwire.query.web;

import java.util.List;
import java.util.function.ToIntFunction;

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

  /** The first ones, as long as their weights together stay within a budget; at least one. */
  static <T> Part<T> within(int budget, List<T> all, ToIntFunction<T> weight) {
    int shown = 0;
    for (int spent = 0; shown < all.size(); shown++) {
      spent += weight.applyAsInt(all.get(shown));
      if (spent > budget && shown > 0) {
        break;
      }
    }
    return of(all, shown, shown);
  }

  public int size() {
    return first.size() + folded.size() + left;
  }

  public boolean isEmpty() {
    return first.isEmpty();
  }
}

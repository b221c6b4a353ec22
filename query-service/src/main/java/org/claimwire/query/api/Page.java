package org.claimwire.query.api;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of a list.
 *
 * @param next cursor of the part that follows, null at the end
 */
record Page<T>(
    List<T> items,
    @Schema(
            nullable = true,
            description = "Pass it as cursor to get the items that follow; null at the end.")
        String next) {

  /**
   * Makes a page of up to {@code limit} items out of rows that were read one beyond the limit, by
   * which it is known whether more follow.
   */
  static <R, T> Page<T> of(
      List<R> rows, int limit, Function<R, T> view, Function<R, String> cursor) {
    boolean more = rows.size() > limit;
    List<R> shown = more ? rows.subList(0, limit) : rows;
    return new Page<>(
        shown.stream().map(view).toList(), more ? cursor.apply(shown.getLast()) : null);
  }
}

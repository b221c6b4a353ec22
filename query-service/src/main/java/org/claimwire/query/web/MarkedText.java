package org.claimwire.query.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;

/**
 * A text cut where its zones and marks begin and end, as elements of a page nest: marks within
 * marks stay whole, and of two that overlap the one that began first is closed and opened again.
 * Offsets are code points.
 */
final class MarkedText {

  /** A range that is to be shown as one. */
  record Range(int start, int end, String name) {}

  /** A step of writing the text down. */
  sealed interface Step {
    /**
     * @param first whether the mark begins here, else it goes on
     */
    record Open(String mark, boolean first) implements Step {}

    /**
     * @param last whether the mark ends here, else it is opened again
     */
    record Close(String mark, boolean last) implements Step {}

    record Words(String text) implements Step {}
  }

  /**
   * @param zone kind of the zone; empty between zones
   */
  record Block(String zone, List<Step> steps) {}

  private final int[] text;
  private final List<Range> marks;

  private MarkedText(int[] text, List<Range> marks) {
    this.text = text;
    this.marks = marks;
  }

  /**
   * @param zones ranges that don't overlap, in any order
   * @param marks ranges in any order; a mark must not be empty
   * @throws IllegalArgumentException if a range leaves the text or a mark is empty
   */
  static List<Block> of(String text, List<Range> zones, List<Range> marks) {
    int[] codePoints = text.codePoints().toArray();
    zones.forEach(zone -> check(zone, codePoints.length));
    marks.forEach(mark -> check(mark, codePoints.length));
    List<Range> outerFirst =
        marks.stream()
            .sorted(
                Comparator.comparingInt(Range::start)
                    .thenComparing(Comparator.comparingInt(Range::end).reversed())
                    .thenComparing(Range::name))
            .toList();
    MarkedText marked = new MarkedText(codePoints, outerFirst);
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (Range zone : zones.stream().sorted(Comparator.comparingInt(Range::start)).toList()) {
      marked.addBlock(blocks, "", at, zone.start());
      marked.addBlock(blocks, zone.name(), zone.start(), zone.end());
      at = zone.end();
    }
    marked.addBlock(blocks, "", at, codePoints.length);
    return blocks;
  }

  private static void check(Range range, int length) {
    if (range.start() < 0 || range.end() > length || range.start() >= range.end()) {
      throw new IllegalArgumentException(range + " does not lie in a text of " + length);
    }
  }

  private void addBlock(List<Block> blocks, String zone, int start, int end) {
    if (start < end) {
      blocks.add(new Block(zone, steps(start, end)));
    }
  }

  private List<Step> steps(int start, int end) {
    List<Range> here = marks.stream().filter(m -> m.start() < end && m.end() > start).toList();
    TreeSet<Integer> borders = new TreeSet<>(List.of(start, end));
    here.forEach(
        mark -> {
          borders.add(Math.max(start, mark.start()));
          borders.add(Math.min(end, mark.end()));
        });
    List<Step> steps = new ArrayList<>();
    Deque<Range> open = new ArrayDeque<>();
    int from = start;
    for (int to : borders.tailSet(start, false)) {
      int begin = from;
      List<Range> covering =
          here.stream().filter(m -> m.start() <= begin && m.end() >= to).toList();
      closeUntilOnly(covering, open, begin, steps);
      for (Range mark : covering) {
        if (!open.contains(mark)) {
          open.push(mark);
          steps.add(new Step.Open(mark.name(), mark.start() == begin));
        }
      }
      steps.add(new Step.Words(new String(text, begin, to - begin)));
      from = to;
    }
    closeUntilOnly(List.of(), open, end, steps);
    return steps;
  }

  /** Closes down to the last one that has ended: those above it that go on are opened again. */
  private static void closeUntilOnly(
      List<Range> covering, Deque<Range> open, int at, List<Step> steps) {
    while (open.stream().anyMatch(mark -> !covering.contains(mark))) {
      Range mark = open.pop();
      steps.add(new Step.Close(mark.name(), mark.end() == at));
    }
  }
}

package org.claimwire.query.reconcile.origin;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.claimwire.query.reconcile.words.Span;
import org.claimwire.query.reconcile.words.Word;

/**
 * The words two articles share in runs.
 *
 * @param inOne which of the first article's own words stand in the other
 * @param inOther the same for the second
 */
record CopiedWords(OwnWords one, OwnWords other, BitSet inOne, BitSet inOther) {

  private static final int LARGEST_GAP = 4;

  static CopiedWords none(OwnWords one, OwnWords other) {
    return new CopiedWords(one, other, new BitSet(), new BitSet());
  }

  void mark(int atOne, int atOther, int length) {
    inOne.set(atOne, atOne + length);
    inOther.set(atOther, atOther + length);
  }

  int count() {
    return Math.min(inOne.cardinality(), inOther.cardinality());
  }

  /** The share of the more dependent article's words that the other has: 1 for a full copy. */
  double containment() {
    return Math.max(share(one, inOne), share(other, inOther));
  }

  private static double share(OwnWords words, BitSet copied) {
    return words.words().isEmpty() ? 0 : (double) copied.cardinality() / words.words().size();
  }

  List<Origin.Passage> passages() {
    List<Origin.Passage> passages = new ArrayList<>(runs(one, inOne));
    passages.addAll(runs(other, inOther));
    return passages;
  }

  /** Runs of copied words; an editor's change of a few words does not end one. */
  private static List<Origin.Passage> runs(OwnWords words, BitSet copied) {
    List<Origin.Passage> runs = new ArrayList<>();
    int from = copied.nextSetBit(0);
    while (from >= 0) {
      int last = from;
      int next = copied.nextSetBit(last + 1);
      while (next >= 0 && next - last <= LARGEST_GAP) {
        last = next;
        next = copied.nextSetBit(last + 1);
      }
      Word first = words.words().get(from);
      Span span = new Span(first.span().start(), words.words().get(last).span().end());
      runs.add(new Origin.Passage(words.article(), span));
      from = next;
    }
    return runs;
  }
}

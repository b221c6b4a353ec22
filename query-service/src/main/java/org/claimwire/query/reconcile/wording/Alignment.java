package org.claimwire.query.reconcile.wording;

import java.util.ArrayList;
import java.util.List;
import org.claimwire.query.reconcile.lexicon.Concepts;
import org.claimwire.query.reconcile.words.Word;

/**
 * One wording laid against another.
 *
 * @param changes in the order of the words
 */
public record Alignment(List<Change> changes) {

  public enum Kind {
    KEPT,
    CUT,
    ADDED,
    CHANGED,
    /** Other words of the same meaning, as where two outlets translate one sentence. */
    TRANSLATED
  }

  /**
   * @param was words of the first wording; empty where words were added
   * @param is words of the second; empty where words were cut
   */
  public record Change(Kind kind, List<Word> was, List<Word> is) {}

  public Alignment {
    changes = List.copyOf(changes);
  }

  /** The alignment that keeps most words. */
  public static Alignment of(List<Word> one, List<Word> other) {
    int[][] common = common(one, other);
    List<Change> changes = new ArrayList<>();
    List<Word> was = new ArrayList<>();
    List<Word> is = new ArrayList<>();
    List<Word> kept = new ArrayList<>();
    List<Word> keptAs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < one.size() || j < other.size()) {
      boolean same = i < one.size() && j < other.size() && same(one.get(i), other.get(j));
      if (same && common[i][j] == common[i + 1][j + 1] + 1) {
        differ(changes, was, is);
        kept.add(one.get(i++));
        keptAs.add(other.get(j++));
        continue;
      }
      keep(changes, kept, keptAs);
      if (j == other.size() || i < one.size() && common[i + 1][j] >= common[i][j + 1]) {
        was.add(one.get(i++));
      } else {
        is.add(other.get(j++));
      }
    }
    keep(changes, kept, keptAs);
    differ(changes, was, is);
    return new Alignment(changes);
  }

  /** How many words are kept. */
  public int kept() {
    return changes.stream()
        .filter(change -> change.kind() == Kind.KEPT)
        .mapToInt(change -> change.was().size())
        .sum();
  }

  /** The words that are not in both. */
  public List<Word> different() {
    List<Word> words = new ArrayList<>();
    for (Change change : changes) {
      if (change.kind() != Kind.KEPT) {
        words.addAll(change.was());
        words.addAll(change.is());
      }
    }
    return words;
  }

  /** Whether the second wording is a part of the first, cut at one end or both. */
  public boolean isCut() {
    return changes.stream()
        .allMatch(
            change ->
                switch (change.kind()) {
                  case KEPT -> true;
                  case CUT -> change == changes.getFirst() || change == changes.getLast();
                  case ADDED, CHANGED, TRANSLATED -> false;
                });
  }

  private static void keep(List<Change> changes, List<Word> kept, List<Word> keptAs) {
    if (!kept.isEmpty()) {
      changes.add(new Change(Kind.KEPT, List.copyOf(kept), List.copyOf(keptAs)));
      kept.clear();
      keptAs.clear();
    }
  }

  private static void differ(List<Change> changes, List<Word> was, List<Word> is) {
    if (was.isEmpty() && is.isEmpty()) {
      return;
    }
    Kind kind =
        was.isEmpty()
            ? Kind.ADDED
            : is.isEmpty() ? Kind.CUT : mean(was, is) ? Kind.TRANSLATED : Kind.CHANGED;
    changes.add(new Change(kind, List.copyOf(was), List.copyOf(is)));
    was.clear();
    is.clear();
  }

  private static boolean mean(List<Word> was, List<Word> is) {
    List<String> meant = concepts(was);
    return !meant.isEmpty() && meant.equals(concepts(is));
  }

  private static List<String> concepts(List<Word> words) {
    return words.stream()
        .filter(Word::carries)
        .map(word -> Concepts.of(word.stem()))
        .distinct()
        .sorted()
        .toList();
  }

  private static boolean same(Word one, Word other) {
    return one.form().equals(other.form()) || one.stem().equals(other.stem());
  }

  private static int[][] common(List<Word> one, List<Word> other) {
    int[][] common = new int[one.size() + 1][other.size() + 1];
    for (int i = one.size() - 1; i >= 0; i--) {
      for (int j = other.size() - 1; j >= 0; j--) {
        common[i][j] =
            same(one.get(i), other.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }
}

package org.claimwire.extraction.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.text.Span;

/**
 * Whether content and source of an attribution are right, as {@code measure.py} of the training
 * judges it: contents are paired by the Dice of their words, from 0.5 on; the sources of a pair
 * must share a word, or both be missing.
 */
final class BothRight {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final double ALIKE = 0.5;

  private record Pair(int found, int marked, double dice) {}

  private BothRight() {}

  /** For each attribution found, in its order, whether it is right. */
  static List<Boolean> of(String text, List<Attribution> found, List<Attribution> marked) {
    List<Set<Integer>> given = found.stream().map(a -> words(text, a.content())).toList();
    List<Set<Integer>> wanted = marked.stream().map(a -> words(text, a.content())).toList();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      for (int j = 0; j < wanted.size(); j++) {
        pairs.add(new Pair(i, j, dice(given.get(i), wanted.get(j))));
      }
    }
    pairs.removeIf(pair -> pair.dice < ALIKE);
    pairs.sort(
        Comparator.comparingDouble((Pair p) -> -p.dice)
            .thenComparingInt(Pair::found)
            .thenComparingInt(Pair::marked));
    Boolean[] right = new Boolean[found.size()];
    Set<Integer> taken = new HashSet<>();
    for (Pair pair : pairs) {
      if (right[pair.found] == null && taken.add(pair.marked)) {
        right[pair.found] =
            sameSource(text, found.get(pair.found).source(), marked.get(pair.marked).source());
      }
    }
    List<Boolean> all = new ArrayList<>();
    for (Boolean one : right) {
      all.add(one != null && one);
    }
    return all;
  }

  private static boolean sameSource(String text, Optional<Span> found, Optional<Span> marked) {
    if (found.isEmpty() || marked.isEmpty()) {
      return found.isEmpty() && marked.isEmpty();
    }
    Set<Integer> shared = words(text, List.of(found.get()));
    shared.retainAll(words(text, List.of(marked.get())));
    return !shared.isEmpty();
  }

  private static double dice(Set<Integer> one, Set<Integer> other) {
    long shared = one.stream().filter(other::contains).count();
    return 2.0 * shared / Math.max(1, one.size() + other.size());
  }

  /** Where the words of some spans begin. */
  private static Set<Integer> words(String text, List<Span> spans) {
    Set<Integer> starts = new HashSet<>();
    for (Span span : spans) {
      Matcher word = WORD.matcher(text).region(span.start(), span.end());
      while (word.find()) {
        starts.add(word.start());
      }
    }
    return starts;
  }
}

package org.claimwire.query.reconcile.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Claims that were joined, as the tree of joins that made it: how alike two clusters are is the sum
 * of how alike their halves are, and is asked again and again.
 */
final class Cluster {

  private record Halves(Cluster one, Cluster other) {}

  private final int number;
  private final Optional<Halves> halves;
  private final List<Integer> members;
  private final Map<Integer, Double> sums = new HashMap<>();

  /** One claim alone, by its number. */
  Cluster(int claim) {
    number = claim;
    halves = Optional.empty();
    members = List.of(claim);
  }

  /**
   * @param number greater than that of any cluster before
   */
  Cluster(int number, Cluster one, Cluster other) {
    this.number = number;
    this.halves = Optional.of(new Halves(one, other));
    this.members = new ArrayList<>(one.members);
    members.addAll(other.members);
  }

  /** The numbers of its claims, in the order in which they were joined. */
  List<Integer> members() {
    return members;
  }

  /** The score of its claims with those of another cluster, on average over the pairs. */
  double average(Cluster other, Scores scores) {
    return sum(this, other, scores) / ((double) members.size() * other.members.size());
  }

  private static double sum(Cluster a, Cluster b, Scores scores) {
    Cluster later = a.number > b.number ? a : b;
    Cluster earlier = later == a ? b : a;
    if (later.halves.isEmpty()) {
      return scores.between(earlier.number, later.number);
    }
    Double known = later.sums.get(earlier.number);
    if (known == null) {
      Halves parts = later.halves.get();
      known = sum(parts.one(), earlier, scores) + sum(parts.other(), earlier, scores);
      later.sums.put(earlier.number, known);
    }
    return known;
  }
}

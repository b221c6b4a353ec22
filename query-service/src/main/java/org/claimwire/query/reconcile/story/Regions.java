package org.claimwire.query.reconcile.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Cuts the web of links into regions that can be divided into stories each by itself.
 *
 * <p>News is linked with like news, and that with more, without end in a store that grows. So where
 * links of every strength connect more articles than a region takes, only stronger ones count
 * there, and still stronger ones where these connect too many. Regions depend on the set of
 * articles only, and finding one never looks at more articles than it takes.
 */
public final class Regions {

  /** The most articles of a region: several stories of the largest size. */
  public static final int MOST_ARTICLES = 4 * Stories.MOST_ARTICLES;

  /** Follows links, in memory or in a database. */
  @FunctionalInterface
  public interface Reach {

    /**
     * The article itself and those that links of at least that strength connect with it, over
     * however many others; of more than the limit any that many.
     */
    Set<String> from(String articleId, int strength, int limit);
  }

  private final Reach reach;
  private final int most;

  public Regions(Reach reach) {
    this(reach, MOST_ARTICLES);
  }

  Regions(Reach reach, int most) {
    this.reach = reach;
    this.most = most;
  }

  /** The regions in which these articles stand, each once. */
  public List<SortedSet<String>> around(Collection<String> articleIds) {
    List<SortedSet<String>> regions = new ArrayList<>();
    Set<String> covered = new HashSet<>();
    for (String article : new TreeSet<>(articleIds)) {
      if (!covered.contains(article)) {
        regions.add(around(article));
        covered.addAll(regions.getLast());
      }
    }
    return regions;
  }

  private SortedSet<String> around(String articleId) {
    for (int strength = 0; strength <= Link.STRONGEST; strength++) {
      Set<String> connected = reach.from(articleId, strength, most + 1);
      if (connected.size() <= most) {
        return new TreeSet<>(connected);
      }
    }
    return new TreeSet<>(Set.of(articleId));
  }
}

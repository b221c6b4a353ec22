package org.claimwire.query.reconcile.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Links in memory. */
final class Web implements Regions.Reach {

  private final Map<String, List<Link>> linksOf = new HashMap<>();

  Web(Collection<Link> links) {
    for (Link link : links) {
      linksOf.computeIfAbsent(link.one(), id -> new ArrayList<>()).add(link);
      linksOf.computeIfAbsent(link.other(), id -> new ArrayList<>()).add(link);
    }
  }

  @Override
  public Set<String> from(String articleId, int strength, int limit) {
    Set<String> connected = new LinkedHashSet<>(List.of(articleId));
    Deque<String> ahead = new ArrayDeque<>(connected);
    while (!ahead.isEmpty() && connected.size() < limit) {
      String article = ahead.remove();
      for (Link link : linksOf.getOrDefault(article, List.of())) {
        String next = link.one().equals(article) ? link.other() : link.one();
        if (link.strength() >= strength && connected.size() < limit && connected.add(next)) {
          ahead.add(next);
        }
      }
    }
    return connected;
  }
}

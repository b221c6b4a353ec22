package org.claimwire.query.reconcile.omission;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimwire.query.reconcile.article.Article;
import org.claimwire.query.reconcile.article.Zone;
import org.claimwire.query.reconcile.group.Group;
import org.claimwire.query.reconcile.origin.Origins;

/**
 * Finds groups that most independent origins carry and an outlet does not. A short notice omits
 * nothing: only an article of some length is asked.
 */
public final class Omissions {

  private static final int LENGTH = 250;
  private static final int ORIGINS = 3;

  private Omissions() {}

  /**
   * @param missingFrom ids of the articles without it, in the order of the story
   */
  public record Omission(Group group, List<String> missingFrom) {}

  public static List<Omission> in(List<Group> groups, List<Article> articles, Origins origins) {
    List<Omission> omissions = new ArrayList<>();
    int all = origins.all().size();
    for (Group group : groups) {
      List<String> carriers =
          group.members().stream().map(m -> m.proposition().article().id()).distinct().toList();
      int carried = origins.countOf(carriers);
      // More than half of the origins, and at least three: else it is the few who say more.
      if (carried >= ORIGINS && 2 * carried > all) {
        Set<String> origin =
            carriers.stream().map(id -> origins.getOf(id).id()).collect(Collectors.toSet());
        List<String> missing =
            articles.stream()
                .filter(article -> !origin.contains(origins.getOf(article.id()).id()))
                .filter(article -> words(article) >= LENGTH)
                .map(Article::id)
                .toList();
        if (!missing.isEmpty()) {
          omissions.add(new Omission(group, missing));
        }
      }
    }
    return omissions;
  }

  private static int words(Article article) {
    return article.zones().stream()
        .filter(zone -> zone.kind() == Zone.Kind.BODY)
        .mapToInt(zone -> article.text().words(zone.span()).size())
        .sum();
  }
}

package org.claimwire.query.reconcile.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimwire.query.reconcile.report.StoryReport.Conflict;
import org.claimwire.query.reconcile.report.StoryReport.Group;
import org.claimwire.query.reconcile.report.StoryReport.Member;

/**
 * What the articles of a story agree on, as a reader counts it: one count for the list of stories
 * and for the story itself.
 */
public final class Agreed {

  private record Claim(String article, String id) {}

  private record Told(Group group, Set<Claim> claims) {

    int words() {
      return group.members().stream().mapToInt(m -> m.evidence().exact().length()).sum();
    }
  }

  private Agreed() {}

  /** How many points independent origins agree on and nobody contradicts. */
  public static int points(List<Group> groups, List<Conflict> conflicts) {
    return (int)
        withoutEchoes(groups).stream()
            .filter(group -> group.origins() > 1 && contradictions(group, conflicts).isEmpty())
            .count();
  }

  /**
   * The groups without those whose claims are all in another one, which says more. A number in a
   * sentence makes a group of its own, of the very claims that agree in the whole sentence: a
   * reader would take it for a repeat.
   */
  public static List<Group> withoutEchoes(List<Group> groups) {
    List<Told> kept = new ArrayList<>();
    groups.stream()
        .map(group -> new Told(group, claims(group.members())))
        .sorted(
            Comparator.comparing((Told told) -> -told.claims().size())
                .thenComparing(told -> -told.words()))
        .filter(told -> kept.stream().noneMatch(k -> k.claims().containsAll(told.claims())))
        .forEach(kept::add);
    Set<String> ids = new HashSet<>();
    kept.forEach(told -> ids.add(told.group().id()));
    return groups.stream().filter(group -> ids.contains(group.id())).toList();
  }

  /** The contradictions that some of the group's very claims take part in. */
  public static List<Conflict> contradictions(Group group, List<Conflict> conflicts) {
    Set<Claim> claims = claims(group.members());
    return conflicts.stream()
        .filter(conflict -> conflict.verdict().equals("contradiction"))
        .filter(
            conflict ->
                conflict.values().stream()
                    .anyMatch(value -> claims(value.members()).stream().anyMatch(claims::contains)))
        .toList();
  }

  private static Set<Claim> claims(List<Member> members) {
    Set<Claim> claims = new HashSet<>();
    members.forEach(member -> claims.add(new Claim(member.article(), member.claim())));
    return claims;
  }
}

package org.claimwire.query.reconcile.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.claimwire.query.reconcile.proposition.Nearness;
import org.claimwire.query.reconcile.proposition.Proposition;
import org.claimwire.query.reconcile.proposition.StoryText;
import org.claimwire.query.reconcile.value.Stated;
import org.claimwire.query.reconcile.wording.Alignment;
import org.claimwire.query.reconcile.wording.Quotation;

/**
 * Joins claims that say the same: pairs from the likest down, and two groups become one only where
 * their members are alike on average.
 */
public final class Groups {

  private static final double ALIKE = 0.66;
  private static final double ALIKE_ON_AVERAGE = 0.62;

  private final StoryText story;
  private final Nearness nearness;
  private final List<List<Quotation>> utterances;

  public Groups(StoryText story, Nearness nearness, List<List<Quotation>> utterances) {
    this.story = story;
    this.nearness = nearness;
    this.utterances = utterances;
  }

  private record Pair(int one, int other, double score) {}

  /**
   * The groups of a story's propositions that more than one article carries, in the order of the
   * story; then those of its amounts.
   */
  public List<Group> among(List<Proposition> propositions, List<List<Stated>> slots) {
    Scores scores = new Scores(propositions, story, nearness, utterances);
    List<Group> groups = new ArrayList<>();
    for (Cluster cluster : clusters(scores, pairs(propositions, scores))) {
      List<Proposition> members = cluster.members().stream().map(propositions::get).toList();
      if (members.stream().map(p -> p.article().id()).distinct().count() > 1) {
        groups.add(group(cluster, propositions, scores));
      }
    }
    groups.addAll(SameMeasure.in(slots, propositions));
    return groups;
  }

  /** Each cluster once, in the order of its first claim. */
  private static List<Cluster> clusters(Scores scores, List<Pair> pairs) {
    List<Cluster> of = new ArrayList<>();
    for (int i = 0; i < scores.size(); i++) {
      of.add(new Cluster(i));
    }
    int number = scores.size();
    for (Pair pair : pairs) {
      Cluster one = of.get(pair.one());
      Cluster other = of.get(pair.other());
      if (one != other && one.average(other, scores) >= ALIKE_ON_AVERAGE) {
        Cluster joined = new Cluster(number++, one, other);
        joined.members().forEach(claim -> of.set(claim, joined));
      }
    }
    return of.stream().distinct().toList();
  }

  private static List<Pair> pairs(List<Proposition> propositions, Scores scores) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < scores.size(); i++) {
      for (int j = i + 1; j < scores.size(); j++) {
        double score = scores.between(i, j, ALIKE);
        if (score >= ALIKE) {
          pairs.add(new Pair(i, j, score));
        }
      }
    }
    pairs.sort(
        Comparator.comparing((Pair p) -> -p.score())
            .thenComparing(p -> propositions.get(p.one()).article().id())
            .thenComparing(p -> propositions.get(p.one()).claim().id())
            .thenComparing(p -> propositions.get(p.other()).article().id())
            .thenComparing(p -> propositions.get(p.other()).claim().id()));
    return pairs;
  }

  private Group group(Cluster cluster, List<Proposition> propositions, Scores scores) {
    List<Proposition> ordered =
        cluster.members().stream()
            .map(propositions::get)
            .sorted(
                Comparator.comparing((Proposition p) -> p.article().id())
                    .thenComparing(Proposition::hull)
                    .thenComparing(p -> p.claim().id()))
            .toList();
    List<Group.Wording> wordings = wordings(ordered);
    return new Group(
        propositions.get(statement(cluster, propositions, scores)).claim().text(),
        ordered.stream().map(p -> new Group.Member(p, p.hull())).toList(),
        wordings,
        wordings.isEmpty()
            ? new Group.Basis.Meaning(shared(ordered))
            : new Group.Basis.Utterance(wordings.getFirst().quotation().text()));
  }

  /** The utterance that most members quote, each wording against the fullest; the fullest first. */
  private List<Group.Wording> wordings(List<Proposition> members) {
    List<Quotation> quoted =
        utterances.stream()
            .map(u -> u.stream().filter(q -> members.contains(q.proposition())).toList())
            .filter(u -> u.stream().map(q -> q.proposition().article().id()).distinct().count() > 1)
            .max(Comparator.comparingInt(List::size))
            .orElse(List.of())
            .stream()
            .sorted(Comparator.comparingInt((Quotation q) -> -q.words().size()))
            .toList();
    return quoted.stream()
        .map(q -> new Group.Wording(q, Alignment.of(quoted.getFirst().words(), q.words())))
        .toList();
  }

  /** The member most like the others; of equals the shortest. */
  private static int statement(Cluster cluster, List<Proposition> propositions, Scores scores) {
    return cluster.members().stream()
        .min(
            Comparator.comparing((Integer i) -> -likeness(i, cluster, scores))
                .thenComparing(i -> propositions.get(i).claim().text().length())
                .thenComparing(i -> propositions.get(i).claim().id()))
        .orElseThrow();
  }

  private static double likeness(int member, Cluster cluster, Scores scores) {
    return cluster.members().stream().mapToDouble(i -> scores.between(member, i)).sum();
  }

  private List<String> shared(List<Proposition> members) {
    TreeSet<String> shared = new TreeSet<>(members.getFirst().terms());
    members.forEach(member -> shared.retainAll(member.terms()));
    return shared.stream()
        .map(term -> StoryText.isActor(term) ? story.getActor(term).name() : term)
        .sorted()
        .toList();
  }
}

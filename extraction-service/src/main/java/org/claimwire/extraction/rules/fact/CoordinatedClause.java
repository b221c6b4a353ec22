package org.claimwire.extraction.rules.fact;

import java.util.Optional;
import java.util.Set;

/** A further verb of the same subject, or a further clause: "… and fined the owner". */
final class CoordinatedClause implements FactRule {

  @Override
  public String name() {
    return "fact.coordinated-clause";
  }

  @Override
  public double confidence() {
    return 0.75;
  }

  @Override
  public Optional<Clause> clauseAt(Tree tree, int at) {
    boolean verbs =
        tree.isRelation(at, "conj")
            && tree.tag(at).startsWith("VB")
            && tree.governor(at).map(tree::isPredicate).orElse(false);
    return verbs && (tells(tree, at, 0) || standsAlone(tree, at))
        ? Optional.of(Clauses.of(tree, at))
            .filter(c -> c.subject().isPresent() || c.object().isPresent())
            .map(c -> limited(tree, at, c))
        : Optional.empty();
  }

  /** Whether the clause it is joined to tells a fact itself; what is meant or said does not. */
  private static boolean tells(Tree tree, int at, int depth) {
    if (depth > tree.size()) {
      return false;
    }
    return switch (tree.relation(at)) {
      case "root", "parataxis", "acl:relcl", "dep" -> true;
      case "advcl", "acl" -> !tree.hasLemma(at, Set.of("to"), "mark");
      case "conj" -> tree.governor(at).map(head -> tells(tree, head, depth + 1)).orElse(false);
      default -> false;
    };
  }

  /**
   * "A permit for the crew to leave, and hours later the crew left": a finite verb with a subject
   * of its own is never joined to an infinitive, whatever the parser makes of it.
   */
  private static boolean standsAlone(Tree tree, int at) {
    return tree.tag(at).matches("VB[DZP]")
        && tree.has(at, "nsubj", "nsubj:pass")
        && tree.governor(at).map(head -> tree.hasLemma(head, Set.of("to"), "mark")).orElse(false);
  }

  /** "Will close and sell": the second verb shares the auxiliary of the first. */
  private static Clause limited(Tree tree, int at, Clause clause) {
    boolean bare = tree.tag(at).equals("VB") && !tree.has(at, "aux", "mark");
    return bare
        ? tree.governor(at)
            .map(head -> clause.with(clause.modality().atMost(Modality.of(tree, head).certainty())))
            .orElse(clause)
        : clause;
  }
}

package org.claimwire.extraction.rules.fact;

import java.util.Optional;

/** What somebody or something is: "Lindqvist was harbour minister." */
final class CopulaClause implements FactRule {

  @Override
  public String name() {
    return "fact.copula";
  }

  @Override
  public double confidence() {
    return 0.8;
  }

  @Override
  public Optional<Clause> clauseAt(Tree tree, int at) {
    boolean main =
        tree.isRelation(at, "root", "conj", "parataxis", "acl:relcl")
            || tree.isRelation(at, "advcl") && tree.has(at, "nsubj");
    return main && tree.has(at, "cop")
        ? Optional.of(Clauses.of(tree, at))
            .filter(c -> c.subject().map(i -> isNamed(tree, i)).orElse(tree.has(at, "expl")))
        : Optional.empty();
  }

  /** "Among them was Lindqvist" puts first what is no subject. */
  private static boolean isNamed(Tree tree, int subject) {
    String opening = tree.tag(tree.below(subject, i -> false).first());
    return !tree.tag(subject).startsWith("JJ") && !opening.equals("VBG");
  }
}

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
            .filter(
                c -> c.subject().map(i -> !tree.tag(i).equals("VBG")).orElse(tree.has(at, "expl")))
        : Optional.empty();
  }
}

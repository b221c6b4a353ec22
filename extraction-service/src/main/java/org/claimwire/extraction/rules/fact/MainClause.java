package org.claimwire.extraction.rules.fact;

import java.util.Optional;

/** The clause a sentence is built on: "The board closed the pier." */
final class MainClause implements FactRule {

  @Override
  public String name() {
    return "fact.main-clause";
  }

  @Override
  public double confidence() {
    return 0.85;
  }

  @Override
  public Optional<Clause> clauseAt(Tree tree, int at) {
    boolean main =
        tree.isRelation(at, "root")
            || tree.isRelation(at, "parataxis", "dep") && tree.has(at, "nsubj", "nsubj:pass");
    return main && tree.isVerbal(at) && !tree.has(at, "cop")
        ? Optional.of(Clauses.of(tree, at))
            .filter(
                c ->
                    c.subject().isPresent()
                        || c.object().isPresent() && Clauses.isPassive(tree, at))
        : Optional.empty();
  }
}

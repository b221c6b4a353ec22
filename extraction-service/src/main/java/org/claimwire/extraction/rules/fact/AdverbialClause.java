package org.claimwire.extraction.rules.fact;

import java.util.Optional;
import java.util.Set;

/** A clause that says when, why or despite what: "… after the board had closed the pier". */
final class AdverbialClause implements FactRule {

  @Override
  public String name() {
    return "fact.adverbial-clause";
  }

  @Override
  public double confidence() {
    return 0.7;
  }

  @Override
  public Optional<Clause> clauseAt(Tree tree, int at) {
    boolean finite =
        tree.isRelation(at, "advcl")
            && tree.tag(at).startsWith("VB")
            && !tree.has(at, "cop")
            && tree.has(at, "nsubj", "nsubj:pass")
            // "Has until Friday to decide": Friday decides nothing.
            && !tree.hasLemma(at, Set.of("to"), "mark");
    return finite ? Optional.of(Clauses.of(tree, at)) : Optional.empty();
  }
}

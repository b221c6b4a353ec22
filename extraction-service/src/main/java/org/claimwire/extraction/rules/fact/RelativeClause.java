package org.claimwire.extraction.rules.fact;

import java.util.Optional;
import java.util.Set;

/** What is told of somebody in passing: "the crew, who had left the ship, …". */
final class RelativeClause implements FactRule {

  private static final Set<String> OBJECTS = Set.of("which", "that", "whom", "who");

  @Override
  public String name() {
    return "fact.relative-clause";
  }

  @Override
  public double confidence() {
    return 0.75;
  }

  @Override
  public Optional<Clause> clauseAt(Tree tree, int at) {
    if (!tree.isRelation(at, "acl:relcl") || tree.has(at, "cop") || tree.governor(at).isEmpty()) {
      return Optional.empty();
    }
    Clause clause = Clauses.of(tree, at);
    int antecedent = tree.governor(at).get();
    boolean asObject = tree.all(at, "obj").stream().anyMatch(i -> OBJECTS.contains(tree.low(i)));
    if (asObject && clause.predicate() == at) {
      clause = clause.with(clause.subject(), Optional.of(antecedent));
    }
    return Optional.of(clause).filter(c -> c.subject().isPresent());
  }
}

package org.claimwire.extraction.rules.fact;

import java.util.List;
import java.util.Optional;

/** What somebody is, told beside the name: "Mara Lindqvist, the harbour minister, …". */
final class Apposition implements FactRule {

  @Override
  public String name() {
    return "fact.apposition";
  }

  @Override
  public double confidence() {
    return 0.7;
  }

  @Override
  public Optional<Clause> clauseAt(Tree tree, int at) {
    Optional<Integer> named = tree.governor(at).filter(i -> tree.isRelation(at, "appos"));
    boolean beside =
        named.isPresent()
            && tree.token(at).isNoun()
            && !tree.token(at).isName()
            && tree.token(named.get()).isName()
            && named.get() < at
            && tree.has(at, "det", "amod", "compound", "nmod", "nmod:poss");
    return beside
        ? Optional.of(
            new Clause(
                at,
                "be",
                tree.token(at).span(),
                named,
                Optional.of(at),
                List.of(at),
                Extent.of(tree, at),
                Modality.PLAIN))
        : Optional.empty();
  }
}

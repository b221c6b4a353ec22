package org.claimwire.extraction.rules.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What somebody is brought to do: "The storm forced the board to close the pier." */
final class MadeToDo implements FactRule {

  @Override
  public String name() {
    return "fact.made-to-do";
  }

  @Override
  public double confidence() {
    return 0.7;
  }

  @Override
  public Optional<Clause> clauseAt(Tree tree, int at) {
    Optional<Integer> maker = tree.governor(at).filter(v -> Verbs.MAKES.contains(tree.lemma(v)));
    if (maker.isEmpty()
        || !tree.isRelation(at, "xcomp", "ccomp")
        || !tree.tag(at).startsWith("VB")) {
      return Optional.empty();
    }
    Optional<Integer> doer =
        tree.first(at, "nsubj").or(() -> tree.first(maker.get(), "obj", "iobj"));
    Modality above = Control.modality(tree, maker.get());
    Clause clause = Clauses.of(tree, at);
    List<Integer> governors = new ArrayList<>(clause.governors());
    governors.add(maker.get());
    return doer.map(
        i ->
            new Clause(
                clause.predicate(),
                clause.lemma(),
                clause.words(),
                doer,
                clause.object(),
                governors,
                Extent.of(tree, maker.get()),
                above.and(clause.modality())));
  }
}

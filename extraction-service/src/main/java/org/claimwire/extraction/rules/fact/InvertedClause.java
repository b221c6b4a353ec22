package org.claimwire.extraction.rules.fact;

import java.util.List;
import java.util.Optional;

/** A clause turned round: "Accompanying the minister were Marsh and Fenn." */
final class InvertedClause implements FactRule {

  @Override
  public String name() {
    return "fact.inverted";
  }

  @Override
  public double confidence() {
    return 0.75;
  }

  @Override
  public Optional<Clause> clauseAt(Tree tree, int at) {
    // "Building the pier was a mistake" is no clause turned round: only who does something is
    // named.
    boolean named =
        tree.isRelation(at, "root", "conj") && tree.has(at, "cop") && tree.token(at).isName();
    return named
        ? Optional.of(tree.below(at, i -> false).first())
            .filter(opening -> tree.tag(opening).equals("VBG"))
            .flatMap(
                opening ->
                    object(tree, at, opening)
                        .map(
                            object ->
                                new Clause(
                                    opening,
                                    tree.lemma(opening),
                                    tree.token(opening).span(),
                                    Optional.of(at),
                                    Optional.of(object),
                                    List.of(opening),
                                    Extent.of(tree, at),
                                    Modality.of(tree, at))))
        : Optional.empty();
  }

  /** Parsers take "accompanying Lindqvist" for what is done to her, or for what she is like. */
  private static Optional<Integer> object(Tree tree, int at, int opening) {
    return switch (tree.relation(opening)) {
      case "csubj" -> tree.first(opening, "obj");
      case "amod" ->
          tree.governor(opening)
              .filter(noun -> tree.isRelation(noun, "nsubj"))
              .filter(noun -> tree.governor(noun).filter(above -> above == at).isPresent());
      default -> Optional.empty();
    };
  }
}

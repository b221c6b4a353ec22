package org.claimwire.extraction.rules.fact;

import java.util.List;
import java.util.Optional;

/** A noun that carries the meaning of its verb: "held a two-hour meeting" is "met". */
final class LightVerb implements FactRule {

  private final List<FactRule> clauses;

  LightVerb(List<FactRule> clauses) {
    this.clauses = clauses;
  }

  @Override
  public String name() {
    return "fact.light-verb";
  }

  @Override
  public double confidence() {
    return 0.75;
  }

  @Override
  public Optional<Clause> clauseAt(Tree tree, int at) {
    if (!Verbs.LIGHT.contains(tree.lemma(at))) {
      return Optional.empty();
    }
    return clauses.stream()
        .flatMap(rule -> rule.clauseAt(tree, at).stream())
        .findFirst()
        .filter(clause -> clause.predicate() == at)
        .flatMap(clause -> clause.object().flatMap(noun -> nominal(tree, clause, noun)));
  }

  private static Optional<Clause> nominal(Tree tree, Clause verb, int noun) {
    // Who pays a fine does not fine.
    if (tree.lemma(verb.predicate()).equals("pay") && tree.lemma(noun).equals("fine")) {
      return Optional.empty();
    }
    return NominalEvent.clause(tree, noun)
        .filter(
            event -> tree.all(noun, "nmod:poss").stream().allMatch(i -> tree.tag(i).equals("PRP$")))
        .map(
            event ->
                new Clause(
                    noun,
                    event.lemma(),
                    event.words(),
                    verb.subject().or(event::subject),
                    event.object(),
                    List.of(noun, verb.predicate()),
                    verb.extent(),
                    verb.modality()))
        .filter(event -> event.subject().isPresent() || event.object().isPresent());
  }
}

package org.claimwire.extraction.rules.fact;

import java.util.List;
import java.util.Optional;

/** The catalogue of shapes in which facts are told, and how they are tried. */
public final class FactRules {

  private static final List<FactRule> CLAUSES =
      List.of(
          new MainClause(),
          new CoordinatedClause(),
          new CopulaClause(),
          new RelativeClause(),
          new AdverbialClause(),
          new ParticipleClause(),
          new MadeToDo());

  private static final List<FactRule> IN_ORDER =
      List.of(
          new LightVerb(CLAUSES),
          CLAUSES.get(0),
          CLAUSES.get(1),
          CLAUSES.get(2),
          new InvertedClause(),
          CLAUSES.get(3),
          CLAUSES.get(4),
          CLAUSES.get(5),
          CLAUSES.get(6),
          new Apposition(),
          new NominalEvent(),
          new VerblessLine());

  private FactRules() {}

  /** A clause and the rule that found it. */
  record Found(FactRule rule, Clause clause) {}

  /** The names of all rules, in the order in which they are tried. */
  public static List<String> names() {
    return IN_ORDER.stream().map(FactRule::name).toList();
  }

  /** What the word at a place tells, by the first rule that reads it. */
  static Optional<Found> at(Tree tree, int at) {
    return IN_ORDER.stream()
        .flatMap(rule -> rule.clauseAt(tree, at).map(clause -> new Found(rule, clause)).stream())
        .findFirst();
  }
}

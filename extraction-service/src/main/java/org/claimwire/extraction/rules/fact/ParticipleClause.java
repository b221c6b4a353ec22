package org.claimwire.extraction.rules.fact;

import java.util.Optional;
import java.util.Set;

/** A clause without a tense: "…, breaking the mast", "the images released by the museum". */
final class ParticipleClause implements FactRule {

  private static final Set<String> PREPOSITIONS =
      Set.of("to", "for", "of", "instead", "from", "on", "about", "in", "than", "as", "with");
  private static final Set<String> NOT_EVENTS =
      Set.of(
          "include",
          "follow",
          "regard",
          "concern",
          "accord",
          "base",
          "involve",
          "relate",
          "own",
          "call",
          "name",
          "know",
          "date",
          "entitle",
          "accompany",
          "describe",
          "consider",
          "depend",
          "give");

  private static final Set<String> TIMES =
      Set.of("hour", "day", "week", "month", "year", "period", "time", "moment");

  @Override
  public String name() {
    return "fact.participle";
  }

  @Override
  public double confidence() {
    return 0.6;
  }

  @Override
  public Optional<Clause> clauseAt(Tree tree, int at) {
    boolean participle =
        (tree.isRelation(at, "advcl", "acl") || isLoose(tree, at))
            && (tree.tag(at).equals("VBG") || tree.tag(at).equals("VBN"))
            && !tree.has(at, "nsubj", "nsubj:pass", "cop")
            && tree.all(at, "aux").stream().noneMatch(i -> tree.tag(i).matches("VB[DZP]|MD"))
            && !tree.hasLemma(at, PREPOSITIONS, "mark", "case")
            && !NOT_EVENTS.contains(tree.lemma(at))
            && tree.governor(at).map(g -> !TIMES.contains(tree.lemma(g))).orElse(false);
    return participle
        ? Optional.of(Clauses.of(tree, at)).filter(c -> isWorthTelling(tree, c))
        : Optional.empty();
  }

  /** What the parser found no relation for is one after a comma or "by": "…, breaking it". */
  private static boolean isLoose(Tree tree, int at) {
    return tree.isRelation(at, "dep")
        && tree.tag(at).equals("VBG")
        && tree.governor(at).map(tree::isPredicate).orElse(false)
        && (Extent.isCutOff(tree, at) || tree.hasLemma(at, Set.of("by"), "case", "mark"));
  }

  /** A bare "the people living there" tells nothing that happened. */
  private static boolean isWorthTelling(Tree tree, Clause clause) {
    boolean participants = clause.subject().isPresent() && clause.object().isPresent();
    boolean placed =
        tree.has(clause.predicate(), "obl", "obl:tmod", "obl:agent")
            && (clause.subject().isPresent() || clause.object().isPresent());
    return participants || placed;
  }
}

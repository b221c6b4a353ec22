package org.claimwire.extraction.rules.fact;

import java.util.Optional;
import java.util.Set;
import org.claimwire.extraction.claim.Certainty;

/** What verbs say of the verbs they govern: "refused to", "seemed to", "is expected to". */
final class Control {

  private static final Set<String> LIKELY =
      Set.of(
          "likely",
          "set",
          "due",
          "ready",
          "bound",
          "poised",
          "scheduled",
          "expected",
          "prepared",
          "willing",
          "eager",
          "keen");

  private Control() {}

  /**
   * What a verb says of the one it governs.
   *
   * @param limit how sure the inner one is at most
   */
  record Effect(boolean negates, Optional<Certainty> limit) {}

  static Optional<Effect> effect(Tree tree, int outer) {
    String lemma = tree.lemma(outer);
    boolean copula = tree.has(outer, "cop");
    boolean alone = !tree.has(outer, "obj");
    if (Verbs.DID_NOT_HAPPEN.contains(lemma) || copula && lemma.equals("unable")) {
      return Optional.of(new Effect(true, Optional.empty()));
    }
    if (copula && lemma.equals("unlikely")) {
      return Optional.of(new Effect(true, Optional.of(Certainty.HYPOTHETICAL)));
    }
    if (Verbs.SEEMS.contains(lemma)) {
      return Optional.of(new Effect(false, Optional.of(Certainty.HYPOTHETICAL)));
    }
    if (Verbs.SAID.contains(lemma) && Clauses.isPassive(tree, outer)) {
      return Optional.of(new Effect(false, Optional.of(Certainty.ALLEGED)));
    }
    if (Verbs.MEANT.contains(lemma) && alone || copula && LIKELY.contains(lemma)) {
      return Optional.of(new Effect(false, Optional.of(Certainty.PLANNED)));
    }
    return Verbs.HAPPENED.contains(lemma) && alone || copula && lemma.equals("able")
        ? Optional.of(new Effect(false, Optional.empty()))
        : Optional.empty();
  }

  /** The modality of a verb with that of the verbs it is governed by: "refused to allow". */
  static Modality modality(Tree tree, int at) {
    Modality own = Modality.of(tree, at);
    Optional<Integer> above = tree.governor(at).filter(g -> tree.isRelation(at, "xcomp"));
    return above
        .flatMap(g -> effect(tree, g).map(e -> apply(e, modality(tree, g).and(own))))
        .orElse(own);
  }

  static Modality apply(Effect effect, Modality modality) {
    Modality limited = effect.limit.map(modality::atMost).orElse(modality);
    return effect.negates ? limited.negated() : limited;
  }
}

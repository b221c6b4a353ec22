package org.claimwire.extraction.rules.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.claimwire.extraction.claim.Certainty;

/** An event told by a noun: "the capture of the smuggler", "the two-hour meeting". */
final class NominalEvent implements FactRule {

  private static final Set<String> UNREAL =
      Set.of(
          "possibility",
          "prospect",
          "threat",
          "fear",
          "hope",
          "plan",
          "call",
          "risk",
          "idea",
          "chance",
          "demand",
          "request",
          "proposal",
          "accusation",
          "allegation",
          "claim",
          "talk");

  @Override
  public String name() {
    return "fact.nominal-event";
  }

  @Override
  public double confidence() {
    return 0.6;
  }

  @Override
  public Optional<Clause> clauseAt(Tree tree, int at) {
    return clause(tree, at).filter(clause -> isSpecific(tree, clause));
  }

  /** The event of a noun, whatever is told of it. */
  static Optional<Clause> clause(Tree tree, int at) {
    return Nominalisations.of(tree, at).map(nominal -> clause(tree, at, nominal));
  }

  private static Clause clause(Tree tree, int at, Nominalisations.Nominal nominal) {
    Optional<Integer> of = byPreposition(tree, at, "of");
    Optional<Integer> by =
        byPreposition(tree, at, "by").or(() -> of.flatMap(i -> byPreposition(tree, i, "by")));
    Optional<Integer> between = byPreposition(tree, at, "between");
    Optional<Integer> owner = tree.first(at, "nmod:poss");
    Optional<Integer> subject = by.or(() -> between);
    Optional<Integer> object = Optional.empty();
    if (nominal.ofIsDoer()) {
      subject = subject.or(() -> owner).or(() -> of);
    } else {
      object = of;
      if (owner.isPresent()) {
        // "His arrest" happened to him; "his arrest of the pilot" he did.
        if (of.isPresent()) {
          subject = subject.or(() -> owner);
        } else {
          object = owner;
        }
      }
      if (object.isEmpty()) {
        object =
            tree.all(at, "compound").stream()
                .filter(i -> tree.token(i).isNoun() && !tree.token(i).isName())
                .findFirst();
      }
    }
    TreeSet<Integer> extent = tree.below(at, i -> isOutside(tree, at, i));
    return new Clause(
        at,
        nominal.verb(),
        tree.token(at).span(),
        subject,
        object,
        List.of(at),
        extent,
        modality(tree, at));
  }

  private static boolean isOutside(Tree tree, int noun, int at) {
    if (tree.isRelation(at, "acl:relcl", "appos", "parataxis", "advcl")) {
      return true;
    }
    boolean direct = tree.governor(at).filter(g -> g == noun).isPresent();
    boolean adverb = tree.isRelation(at, "advmod") && at < noun && !tree.has(at, "conj");
    return direct
        && (adverb
            || tree.isRelation(
                at, "cop", "nsubj", "conj", "cc", "case", "aux", "mark", "obl", "punct")
            || tree.isRelation(at, "acl") && Extent.isCutOff(tree, at));
  }

  private static Optional<Integer> byPreposition(Tree tree, int noun, String preposition) {
    return tree.all(noun, "nmod").stream()
        .filter(i -> tree.preposition(i).equals(preposition))
        .findFirst();
  }

  /**
   * A noun takes its certainty from the verb that it stands under, and from nouns like "threat".
   */
  private static Modality modality(Tree tree, int noun) {
    Modality modality = Modality.PLAIN;
    if (tree.hasLemma(noun, Set.of("no"), "det")) {
      modality = modality.negated();
    }
    if (tree.hasLemma(noun, Set.of("alleged", "suspected", "purported", "reported"), "amod")) {
      modality = modality.atMost(Certainty.ALLEGED);
    }
    if (tree.hasLemma(noun, Set.of("possible", "potential", "similar", "any"), "amod", "det")) {
      modality = modality.atMost(Certainty.HYPOTHETICAL);
    }
    if (tree.hasLemma(noun, Set.of("planned", "scheduled", "upcoming", "future"), "amod")) {
      modality = modality.atMost(Certainty.PLANNED);
    }
    int at = noun;
    for (int steps = 0; steps < tree.size() && tree.governor(at).isPresent(); steps++) {
      boolean subject = tree.isRelation(at, "nsubj", "nsubj:pass");
      at = tree.governor(at).get();
      if (UNREAL.contains(tree.lemma(at))
          || Verbs.WANTS.contains(tree.lemma(at)) && tree.tag(at).startsWith("VB") && !subject) {
        modality = modality.atMost(Certainty.HYPOTHETICAL);
      }
      if (tree.isPredicate(at)) {
        Modality clause = Modality.of(tree, at);
        boolean infinitive = tree.hasLemma(at, Set.of("to"), "mark");
        return modality.atMost(infinitive ? Certainty.PLANNED : clause.certainty());
      }
    }
    return modality;
  }

  /** Which of its kind it is: somebody known by name, a time, a place or an owner is told. */
  static boolean isSpecific(Tree tree, Clause clause) {
    int at = clause.predicate();
    boolean light =
        tree.governor(at)
            .map(
                v ->
                    Verbs.LIGHT.contains(tree.lemma(v)) && tree.isRelation(at, "obj", "nsubj:pass"))
            .orElse(false);
    if (light || tree.has(at, "cop")) {
      return false;
    }
    boolean named = clause.extent().stream().anyMatch(i -> i != at && tree.token(i).isName());
    boolean numbered =
        tree
            .all(
                at,
                "nummod",
                "amod",
                "compound",
                "obl:tmod",
                "obl:npmod",
                "nmod",
                "nmod:tmod",
                "dep")
            .stream()
            .anyMatch(
                i ->
                    tree.tag(i).equals("CD")
                        || tree.all(i).stream().anyMatch(j -> tree.tag(j).equals("CD")));
    return (clause.subject().isPresent() || clause.object().isPresent()) && named || numbered;
  }
}

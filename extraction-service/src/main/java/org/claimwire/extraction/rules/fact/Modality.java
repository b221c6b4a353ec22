package org.claimwire.extraction.rules.fact;

import java.util.Set;
import org.claimwire.extraction.claim.Certainty;
import org.claimwire.extraction.claim.Polarity;

/** Whether a clause affirms or negates, and how surely. */
record Modality(Polarity polarity, Certainty certainty) {

  static final Set<String> NEGATORS =
      Set.of("not", "n't", "n’t", "never", "no", "neither", "nor", "hardly", "nowhere", "without");

  private static final Set<String> NOBODY =
      Set.of("nobody", "none", "nothing", "no-one", "neither");
  private static final Set<String> SAID =
      Set.of("allegedly", "reportedly", "supposedly", "purportedly", "apparently");
  private static final Set<String> MAYBE =
      Set.of("perhaps", "maybe", "possibly", "probably", "potentially");
  private static final Set<String> IF = Set.of("if", "unless", "whether", "provided", "lest");

  static final Modality PLAIN = new Modality(Polarity.AFFIRMED, Certainty.ASSERTED);

  static Modality of(Tree tree, int predicate) {
    return new Modality(polarity(tree, predicate), certainty(tree, predicate));
  }

  private static Polarity polarity(Tree tree, int at) {
    boolean negated = false;
    for (int i : tree.all(at, "advmod", "det", "cc:preconj", "mark", "case", "neg", "aux", "cc")) {
      // "Not only" and "not just" affirm.
      boolean only =
          i + 1 < tree.size() && Set.of("only", "just", "merely").contains(tree.low(i + 1));
      negated ^= NEGATORS.contains(tree.low(i)) && !only;
    }
    for (int i : tree.all(at, "nsubj", "nsubj:pass", "obj")) {
      boolean none =
          tree.hasLemma(i, Set.of("no", "neither"), "det")
              || tree.isRelation(i, "nsubj", "nsubj:pass")
                  && tree.hasLemma(i, Set.of("neither", "nor"), "cc:preconj", "advmod", "dep");
      negated ^= none || NOBODY.contains(tree.low(i)) || tree.low(i).equals("no");
    }
    return negated ? Polarity.NEGATED : Polarity.AFFIRMED;
  }

  private static Certainty certainty(Tree tree, int at) {
    if (tree.hasLemma(at, SAID, "advmod")) {
      return Certainty.ALLEGED;
    }
    if (tree.hasLemma(at, IF, "mark")
        || tree.all(at, "advcl").stream().anyMatch(i -> tree.hasLemma(i, IF, "mark"))) {
      return Certainty.HYPOTHETICAL;
    }
    boolean be = false;
    boolean to = false;
    boolean perfect = tree.hasLemma(at, Set.of("have"), "aux");
    for (int i : tree.all(at, "aux", "mark", "aux:pass")) {
      switch (tree.lemma(i)) {
        case "will", "wo", "shall", "'ll", "’ll" -> {
          return Certainty.PLANNED;
        }
        case "would", "could", "may", "might", "should", "must", "can", "ca" -> {
          // What could not happen is told as not having happened.
          boolean could = Set.of("could", "can", "ca").contains(tree.lemma(i)) && !perfect;
          if (!could || polarity(tree, at) == Polarity.AFFIRMED) {
            return Certainty.HYPOTHETICAL;
          }
        }
        case "be" -> be = true;
        case "to" -> to = true;
        default -> {}
      }
    }
    if (be && to && tree.isRelation(at, "root", "conj", "ccomp")) {
      return Certainty.PLANNED;
    }
    return tree.hasLemma(at, MAYBE, "advmod") ? Certainty.HYPOTHETICAL : Certainty.ASSERTED;
  }

  Modality negated() {
    return new Modality(
        polarity == Polarity.AFFIRMED ? Polarity.NEGATED : Polarity.AFFIRMED, certainty);
  }

  /** The same where it is no surer than this. */
  Modality atMost(Certainty other) {
    return certainty == Certainty.ASSERTED ? new Modality(polarity, other) : this;
  }

  Modality and(Modality inner) {
    boolean negated = (polarity == Polarity.NEGATED) != (inner.polarity == Polarity.NEGATED);
    return new Modality(negated ? Polarity.NEGATED : Polarity.AFFIRMED, certainty)
        .atMost(inner.certainty);
  }
}

package org.claimwire.extraction.rules.fact;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.ZoneKind;

/**
 * A headline or caption that says how many or how much without a verb: "Twelve dead in ferry fire".
 */
final class VerblessLine implements FactRule {

  @Override
  public String name() {
    return "fact.verbless-line";
  }

  @Override
  public double confidence() {
    return 0.5;
  }

  @Override
  public Optional<Clause> clauseAt(Tree tree, int at) {
    Sentence line = tree.sentence();
    boolean isLabel = line.zone() == ZoneKind.HEADLINE || line.zone() == ZoneKind.CAPTION;
    boolean verbless = line.tokens().stream().noneMatch(t -> t.tag().matches("VB[DPZ]|MD"));
    if (!isLabel || !verbless || !tree.isRelation(at, "root") || tree.isVerbal(at)) {
      return Optional.empty();
    }
    TreeSet<Integer> words = Extent.of(tree, at);
    return Optional.of(
        new Clause(
            at,
            tree.lemma(at),
            tree.token(at).span(),
            Optional.empty(),
            Optional.empty(),
            List.of(at),
            words,
            Modality.of(tree, at)));
  }

  @Override
  public boolean tells(Scene scene, Clause clause) {
    return scene.quantitiesIn(clause.extent()).stream()
        .anyMatch(q -> !q.unit().equals(Optional.of("ordinal")));
  }
}

package org.claimwire.extraction.rules.fact;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

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
            && tree.has(at, "det", "amod", "compound", "nmod", "nmod:poss")
            && !isRecord(tree, at);
    return beside || isAge(tree, at)
        ? Optional.of(
            new Clause(
                at,
                "be",
                tree.token(at).span(),
                tree.governor(at),
                Optional.of(at),
                List.of(at),
                withComma(tree, Extent.of(tree, at)),
                Modality.PLAIN))
        : Optional.empty();
  }

  /** "Fell against the euro, its biggest loss": what is the biggest is the fall, not the euro. */
  private static boolean isRecord(Tree tree, int at) {
    return tree.all(at, "nmod:poss").stream().anyMatch(i -> tree.tag(i).equals("PRP$"))
        && tree.all(at, "amod").stream().anyMatch(i -> tree.tag(i).equals("JJS"));
  }

  /** "Mara Lindqvist, 45, …": what is told of a person between commas without a noun. */
  private static boolean isAge(Tree tree, int at) {
    return tree.tag(at).equals("CD")
        && tree.token(at).word().matches("\\d{1,3}")
        && tree.governor(at).filter(i -> tree.token(i).name().equals("PERSON")).isPresent()
        && at >= 2
        && tree.token(at - 1).word().equals(",")
        && tree.token(at - 2).name().equals("PERSON")
        && at + 1 < tree.size()
        && tree.token(at + 1).word().matches("[,.;]");
  }

  private static SortedSet<Integer> withComma(Tree tree, TreeSet<Integer> words) {
    int before = words.first() - 1;
    if (before > 0 && tree.token(before).word().equals(",")) {
      words.add(before);
    }
    return words;
  }
}

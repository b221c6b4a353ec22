package org.claimwire.extraction.rules.fact;

import java.util.Set;
import java.util.TreeSet;

/** Where a clause ends and another one begins. */
final class Extent {

  private static final Set<String> CONNECTORS =
      Set.of(
          "however",
          "additionally",
          "meanwhile",
          "simultaneously",
          "nonetheless",
          "interestingly",
          "moreover",
          "furthermore",
          "nevertheless",
          "also",
          "instead",
          "then",
          "thus",
          "still",
          "therefore",
          "besides",
          "consequently",
          "accordingly",
          "first",
          "second",
          "finally",
          "inevitably");
  private static final Set<String> CUTS =
      Set.of(",", ";", ":", "—", "–", "--", "-", "(", "[", ",\"", "…");

  private Extent() {}

  /** The words that tell a clause, without other clauses that tell their own. */
  static TreeSet<Integer> of(Tree tree, int at) {
    TreeSet<Integer> words = tree.below(at, i -> isOtherClause(tree, i) || isOpening(tree, i, at));
    // Marks at either end belong to what was left out.
    while (words.size() > 1
        && isLooseMark(tree, words.last())
        && words.last() != at
        && !isPaired(tree, words)) {
      words.remove(words.last());
    }
    while (words.size() > 1 && isLooseMark(tree, words.first()) && words.first() != at) {
      words.remove(words.first());
    }
    return words;
  }

  /** Whether the last word closes a quotation that the words open. */
  private static boolean isPaired(Tree tree, TreeSet<Integer> words) {
    String mark = tree.token(words.last()).word();
    return switch (mark) {
      case "\"" -> words.stream().filter(i -> tree.token(i).word().equals(mark)).count() % 2 == 0;
      case "”" -> words.stream().anyMatch(i -> tree.token(i).word().equals("“"));
      case "’" -> words.stream().anyMatch(i -> tree.token(i).word().equals("‘"));
      default -> false;
    };
  }

  private static boolean isLooseMark(Tree tree, int at) {
    return tree.isRelation(at, "punct")
        && !Character.isLetterOrDigit(tree.token(at).word().charAt(0));
  }

  private static boolean isOtherClause(Tree tree, int at) {
    return switch (tree.relation(at)) {
      // "Forty-one were hurt: 24 children and 17 adults" tells one thing.
      case "parataxis" -> tree.isPredicate(at) || !follows(tree, at, ":");
      case "discourse" -> true;
      case "conj" -> tree.isPredicate(at) && tree.governor(at).map(tree::isPredicate).orElse(false);
      case "advcl" -> {
        // "Described it as useful" and "answered by leaving" end in no clause of their own.
        boolean verb = tree.tag(at).startsWith("VB");
        boolean clause = verb || tree.has(at, "nsubj", "nsubj:pass", "cop");
        boolean bound =
            tree.hasLemma(at, Set.of("to"), "mark")
                || tree.tag(at).equals("VBG")
                    && tree.hasLemma(at, Set.of("by", "for", "of", "from", "in"), "mark", "case");
        yield clause && (!bound || isCutOff(tree, at));
      }
      case "appos" -> isCutOff(tree, at) && !follows(tree, at, ":");
      case "acl:relcl", "acl" -> isCutOff(tree, at);
      case "dep" -> tree.isPredicate(at);
      default -> false;
    };
  }

  /** Whether a comma, dash or bracket stands before it. */
  static boolean isCutOff(Tree tree, int at) {
    int first = tree.below(at, i -> false).first();
    return first > 0 && CUTS.contains(tree.token(first - 1).word());
  }

  /** Words that only tie a clause to what stands before it. */
  private static boolean isOpening(Tree tree, int at, int clause) {
    if (tree.governor(at).filter(g -> g == clause).isEmpty()) {
      return false;
    }
    if (tree.isRelation(at, "cc")) {
      return tree.isPredicate(clause);
    }
    if (tree.isRelation(at, "mark")) {
      // "Had been due to fly": what stands behind the auxiliary opens nothing.
      boolean inside = tree.all(clause, "aux", "cop").stream().anyMatch(i -> i < at);
      return !tree.low(at).equals("to") && !inside;
    }
    if (tree.isRelation(at, "case") && tree.tag(clause).equals("VBG")) {
      return true;
    }
    if (at + 1 < tree.size()
        && tree.isRelation(at + 1, "mark")
        && Set.of("even", "just", "only").contains(tree.low(at))) {
      return true;
    }
    boolean comma = at + 1 < tree.size() && tree.token(at + 1).word().equals(",");
    return tree.isRelation(at, "advmod")
        && (tree.tag(at).equals("WRB") || CONNECTORS.contains(tree.low(at)) && comma);
  }

  private static boolean follows(Tree tree, int at, String mark) {
    int first = tree.below(at, i -> false).first();
    return first > 0 && tree.token(first - 1).word().equals(mark);
  }
}

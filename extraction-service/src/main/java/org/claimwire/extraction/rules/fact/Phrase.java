package org.claimwire.extraction.rules.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.claimwire.extraction.text.Span;

/** Words that belong together around a head. */
final class Phrase {

  private static final Set<String> ASIDE =
      Set.of("acl:relcl", "appos", "parataxis", "punct", "cc:preconj", "discourse", "dep");

  private Phrase() {}

  /** The unbroken words of a noun phrase, without its preposition and what is said in passing. */
  static Span noun(Tree tree, int head) {
    return unbroken(tree, head, words(tree, head, true));
  }

  /** The same for who takes part in a clause that itself may hang on the noun. */
  static Span participant(Tree tree, Clause clause, int head) {
    TreeSet<Integer> words = words(tree, head, true);
    int branch = clause.predicate();
    for (int steps = 0; steps < tree.size() && branch != head; steps++) {
      int at = branch;
      Optional<Integer> above = tree.governor(at);
      if (above.isEmpty()) {
        break;
      }
      if (above.get() == head) {
        words.removeAll(tree.below(at, i -> false));
        break;
      }
      branch = above.get();
    }
    return unbroken(tree, head, words);
  }

  /** The words that tell a clause, with those of who takes part in it. */
  static TreeSet<Integer> words(Tree tree, Clause clause) {
    TreeSet<Integer> words = new TreeSet<>(clause.extent());
    for (Optional<Integer> head : List.of(clause.subject(), clause.object())) {
      head.filter(i -> !clause.extent().contains(i))
          .map(i -> participant(tree, clause, i))
          .ifPresent(
              span -> {
                for (int at = 0; at < tree.size(); at++) {
                  if (span.contains(tree.token(at).span())) {
                    words.add(at);
                  }
                }
              });
    }
    return words;
  }

  /** The same with its preposition: "in the harbour". */
  static Span prepositional(Tree tree, int head) {
    return unbroken(tree, head, words(tree, head, false));
  }

  /** The words of one member of a list: "Ada Holm" of "Ada Holm and Per Brandt". */
  static Span member(Tree tree, int head) {
    TreeSet<Integer> words =
        tree.below(head, i -> isAside(tree, i) || tree.isRelation(i, "conj", "cc"));
    tree.all(head, "case").stream()
        .filter(i -> i < head)
        .forEach(i -> words.removeAll(tree.below(i, x -> false)));
    return unbroken(tree, head, words);
  }

  private static TreeSet<Integer> words(Tree tree, int head, boolean bare) {
    TreeSet<Integer> words = tree.below(head, i -> isAside(tree, i));
    if (bare) {
      // "'s" after a name is no preposition.
      tree.all(head, "case").stream()
          .filter(i -> i < head)
          .forEach(i -> words.removeAll(tree.below(i, x -> false)));
      tree.all(head, "mark", "cc").stream().filter(i -> i < head).forEach(words::remove);
    }
    if (tree.has(head, "cop")) {
      // The clause of a copula is not part of what it says.
      for (int i :
          tree.all(
              head,
              "nsubj",
              "nsubj:pass",
              "aux",
              "cop",
              "advcl",
              "obl:tmod",
              "ccomp",
              "csubj",
              "expl")) {
        words.removeAll(tree.below(i, x -> false));
      }
      tree.all(head, "conj").stream()
          .filter(tree::isPredicate)
          .forEach(i -> words.removeAll(tree.below(i, x -> false)));
      tree.all(head, "advmod").stream()
          .filter(i -> i < head && Modality.NEGATORS.contains(tree.low(i)))
          .forEach(words::remove);
    }
    return words;
  }

  private static boolean isAside(Tree tree, int at) {
    if (tree.isRelation(at, "punct")) {
      // Hyphens, quotation marks and commas between the words of a phrase stay with it.
      return false;
    }
    if (tree.isRelation(at, "acl:relcl")) {
      return true;
    }
    if (tree.isRelation(at, "acl", "advcl", "ccomp")) {
      return Extent.isCutOff(tree, at);
    }
    if (tree.isRelation(at, "nmod", "obl", "advmod") || tree.tag(at).equals("CD")) {
      // "The owner, in turn, …" and "the owner, 38, …" hold asides.
      return tree.governor(at).filter(g -> g < at).isPresent() && Extent.isCutOff(tree, at);
    }
    if (tree.isRelation(at, "conj")) {
      return tree.isPredicate(at) && tree.has(at, "nsubj", "nsubj:pass", "aux");
    }
    return ASIDE.contains(tree.relation(at)) && !tree.isRelation(at, "dep");
  }

  private static Span unbroken(Tree tree, int head, SortedSet<Integer> words) {
    int first = head;
    while (words.contains(first - 1)) {
      first--;
    }
    int last = head;
    while (words.contains(last + 1)) {
      last++;
    }
    while (first < head && isMark(tree, first)) {
      first++;
    }
    while (last > head && isMark(tree, last) && !closes(tree, first, last)) {
      last--;
    }
    return tree.sentence().span(first, last);
  }

  private static boolean isMark(Tree tree, int at) {
    return !Character.isLetterOrDigit(tree.token(at).word().charAt(0))
        && !"$£€#%°'’".contains(tree.token(at).word().substring(0, 1));
  }

  /** A quotation mark that was opened inside the phrase. */
  private static boolean closes(Tree tree, int first, int last) {
    String mark = tree.token(last).word();
    for (int i = first; i < last; i++) {
      String open = tree.token(i).word();
      if (mark.equals("”") && open.equals("“")
          || mark.equals("\"") && open.equals("\"")
          || mark.equals("’") && open.equals("‘")
          || mark.equals(")") && open.equals("(")) {
        return true;
      }
    }
    return false;
  }

  /** Words as a sentence: capital first, full stop last, what was left out closed up. */
  static String sentence(String text, Tree tree, List<Integer> words) {
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int at = words.get(i);
      boolean beside =
          i > 0 && i + 1 < words.size() && words.get(i - 1) == at - 1 && words.get(i + 1) == at + 1;
      boolean paired = tree.token(at).word().matches("['’].*|[\"“”‘()%$£€#]");
      if (!isMark(tree, at) || beside || paired) {
        kept.add(at);
      }
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < kept.size(); i++) {
      Span word = tree.token(kept.get(i)).span();
      if (i > 0) {
        Span before = tree.token(kept.get(i - 1)).span();
        boolean next = kept.get(i - 1) + 1 == kept.get(i);
        out.append(next && before.end() == word.start() ? "" : " ");
      }
      out.append(word.in(text));
    }
    String closed = out.toString().replaceAll("[“‘(]\\s*[”’)]|\"\\s*\"", "");
    return finished(balanced(closed));
  }

  private static String balanced(String words) {
    String out = words;
    if (out.chars().filter(c -> c == '"').count() % 2 == 1) {
      out = out.replace("\"", "");
    }
    if (out.contains("“") != out.contains("”")) {
      out = out.replace("“", "").replace("”", "");
    }
    if (out.contains("(") != out.contains(")")) {
      out = out.replace("(", "").replace(")", "");
    }
    if (out.contains("[") != out.contains("]")) {
      out = out.replace("[", "").replace("]", "");
    }
    return out.replaceAll("\\s+", " ").strip();
  }

  private static String finished(String words) {
    int first = words.codePointCount(0, words.length()) == 0 ? 0 : words.offsetByCodePoints(0, 1);
    String sentence = words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    return sentence.matches("(?s).*[.!?][\"”’)]?") ? sentence : sentence + ".";
  }
}

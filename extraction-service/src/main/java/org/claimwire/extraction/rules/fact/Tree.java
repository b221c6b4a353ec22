package org.claimwire.extraction.rules.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.claimwire.extraction.text.Dependency;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Token;

/** The dependency tree of a sentence, indexed from the top down. */
final class Tree {

  private final Sentence sentence;
  private final List<List<Integer>> dependents = new ArrayList<>();

  Tree(Sentence parsed) {
    this.sentence = MendedArcs.in(parsed);
    sentence.tokens().forEach(token -> dependents.add(new ArrayList<>()));
    for (Dependency arc : sentence.dependencies()) {
      if (arc.governor() != Dependency.ROOT && arc.governor() != arc.dependent()) {
        dependents.get(arc.governor()).add(arc.dependent());
      }
    }
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return sentence.tokens().size();
  }

  Token token(int at) {
    return sentence.token(at);
  }

  String lemma(int at) {
    return token(at).lemma().toLowerCase(Locale.ROOT);
  }

  String low(int at) {
    return token(at).word().toLowerCase(Locale.ROOT);
  }

  String tag(int at) {
    return token(at).tag();
  }

  String relation(int at) {
    return sentence.relation(at);
  }

  boolean isRelation(int at, String... relations) {
    String relation = relation(at);
    for (String wanted : relations) {
      if (wanted.equals(relation)) {
        return true;
      }
    }
    return false;
  }

  /** Empty for the root. */
  Optional<Integer> governor(int at) {
    int governor = sentence.governor(at);
    return governor == Dependency.ROOT ? Optional.empty() : Optional.of(governor);
  }

  /** The dependents by one of the relations, in the order of the text; all where none is given. */
  List<Integer> all(int governor, String... relations) {
    if (relations.length == 0) {
      return dependents.get(governor);
    }
    List<Integer> found = new ArrayList<>();
    for (int i : dependents.get(governor)) {
      if (isRelation(i, relations)) {
        found.add(i);
      }
    }
    return found;
  }

  Optional<Integer> first(int governor, String... relations) {
    for (int i : dependents.get(governor)) {
      if (isRelation(i, relations)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  boolean has(int governor, String... relations) {
    return first(governor, relations).isPresent();
  }

  /** Whether a dependent by one of the relations has one of the lemmas. */
  boolean hasLemma(int governor, Set<String> lemmas, String... relations) {
    return all(governor, relations).stream().anyMatch(i -> lemmas.contains(lemma(i)));
  }

  /** The preposition of a phrase, "because of" and the like in one; empty string without. */
  String preposition(int noun) {
    List<Integer> cases = all(noun, "case");
    if (cases.isEmpty()) {
      return "";
    }
    StringBuilder words = new StringBuilder();
    for (int c : cases) {
      words.append(words.isEmpty() ? "" : " ").append(low(c));
      for (int rest : all(c, "fixed")) {
        words.append(' ').append(low(rest));
      }
    }
    return words.toString();
  }

  /** A word and everything below it, without the branches that begin at a word left out. */
  TreeSet<Integer> below(int head, IntPredicate leftOut) {
    TreeSet<Integer> found = new TreeSet<>();
    collect(head, leftOut, found);
    return found;
  }

  private void collect(int at, IntPredicate leftOut, TreeSet<Integer> found) {
    if (found.add(at)) {
      for (int next : dependents.get(at)) {
        if (!leftOut.test(next)) {
          collect(next, leftOut, found);
        }
      }
    }
  }

  /** Whether it is a verb that heads a clause, if only by its auxiliary, or has a copula. */
  boolean isPredicate(int at) {
    return has(at, "cop")
        || isVerbal(at)
            && !isRelation(
                at, "aux", "aux:pass", "cop", "amod", "compound", "case", "mark", "fixed");
  }

  /** Whether it is a verb, or used as one: "didn't shy away". */
  boolean isVerbal(int at) {
    return tag(at).startsWith("VB") || tag(at).startsWith("JJ") && has(at, "aux");
  }

  boolean isPassive(int verb) {
    return has(verb, "nsubj:pass", "aux:pass");
  }
}

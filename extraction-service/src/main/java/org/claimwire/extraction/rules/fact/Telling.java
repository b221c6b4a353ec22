package org.claimwire.extraction.rules.fact;

import java.util.Set;

/** Whether a clause tells anything that could be compared. */
final class Telling {

  private static final Set<String> EMPTY_SUBJECTS =
      Set.of("it", "this", "that", "there", "what", "i", "you", "we", "us", "me");

  private Telling() {}

  /** "It remains unclear" and "Help us" tell nothing that could be compared. */
  static boolean tells(Tree tree, Clause clause) {
    boolean says =
        Verbs.SPEECH.contains(tree.lemma(clause.predicate()))
            && tree.tag(clause.predicate()).startsWith("VB")
            && (tree.has(clause.predicate(), "ccomp") || clause.object().isEmpty());
    if (says) {
      return false;
    }
    boolean unknown = clause.subject().filter(i -> isUnknown(tree, i)).isPresent();
    boolean forces =
        Verbs.FORCES.contains(tree.lemma(clause.predicate()))
            && tree.tag(clause.predicate()).startsWith("VB")
            && tree.all(clause.predicate(), "xcomp").stream()
                .anyMatch(i -> tree.tag(i).startsWith("VB"));
    if (unknown || forces) {
      // What was forced is told by the clause it is forced in.
      return false;
    }
    boolean empty = clause.subject().map(i -> EMPTY_SUBJECTS.contains(tree.low(i))).orElse(true);
    return !empty
        || clause.object().filter(i -> i != clause.predicate() && isThing(tree, i)).isPresent();
  }

  private static boolean isThing(Tree tree, int at) {
    return tree.token(at).isNoun() || tree.tag(at).startsWith("PRP") || tree.tag(at).equals("CD");
  }

  /** Whether a verb of saying has with it what is said. */
  static boolean quotes(Tree tree, int verb) {
    return Verbs.SPEECH.contains(tree.lemma(verb))
        && (tree.has(verb, "ccomp") || tree.lemma(verb).equals("say"));
  }

  /** "Who" and "whose owner", which stand for somebody named elsewhere. */
  static boolean isUnknown(Tree tree, int subject) {
    return tree.tag(subject).startsWith("W") || isWhose(tree, subject);
  }

  private static boolean isWhose(Tree tree, int noun) {
    return tree.all(noun, "nmod:poss").stream().anyMatch(i -> tree.tag(i).equals("WP$"));
  }
}

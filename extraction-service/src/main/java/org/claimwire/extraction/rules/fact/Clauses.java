package org.claimwire.extraction.rules.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.claimwire.extraction.claim.Certainty;
import org.claimwire.extraction.text.Span;

/** Reads the clause that a predicate heads. */
final class Clauses {

  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
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
  private static final Set<String> NAMING =
      Set.of("call", "label", "name", "dub", "brand", "term", "consider", "declare", "deem");

  /** After "by" they tell how or when, not who. */
  private static final Set<String> MEANS =
      Set.of(
          "night",
          "day",
          "hand",
          "mistake",
          "accident",
          "car",
          "train",
          "bus",
          "air",
          "sea",
          "road",
          "rail",
          "boat",
          "phone",
          "post",
          "mail",
          "email",
          "chance",
          "far",
          "law",
          "force");

  private static final Set<String> CUTS =
      Set.of(",", ";", ":", "—", "–", "--", "-", "(", "[", ",\"", "…");
  private static final Set<String> BECOMING =
      Set.of("become", "remain", "stay", "prove", "turn", "grow", "get", "look", "sound", "feel");
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
          "keen",
          "unlikely");

  private Clauses() {}

  /** The clause of a predicate, a verb that only governs another one read through to it. */
  static Clause of(Tree tree, int predicate) {
    Clause clause = own(tree, predicate);
    Optional<Integer> inner =
        tree.first(predicate, "xcomp").filter(x -> tree.tag(x).startsWith("VB"));
    return inner.map(x -> through(tree, clause, x)).orElse(clause);
  }

  private static Clause own(Tree tree, int at) {
    Modality modality = Modality.of(tree, at);
    List<Integer> governors = List.of(at);
    Optional<Integer> cop = tree.first(at, "cop");
    boolean planned = tree.tag(at).startsWith("VB") && tree.hasLemma(at, Set.of("to"), "mark");
    if (cop.isPresent() && planned) {
      // "The museum is to reopen" announces what the museum will do.
      return new Clause(
          at,
          lemma(tree, at),
          words(tree, at),
          grammaticalSubject(tree, at),
          tree.first(at, "obj"),
          governors,
          extent(tree, at),
          modality.atMost(Certainty.PLANNED));
    }
    if (cop.isPresent()) {
      boolean exists = tree.has(at, "expl");
      return new Clause(
          at,
          tree.lemma(cop.get()),
          tree.token(cop.get()).span(),
          exists ? Optional.empty() : grammaticalSubject(tree, at),
          Optional.of(at),
          governors,
          extent(tree, at),
          modality);
    }
    boolean passive = isPassive(tree, at);
    Optional<Integer> grammatical = grammaticalSubject(tree, at);
    Optional<Integer> agent =
        tree.all(at, "obl", "obl:agent").stream()
            .filter(i -> tree.preposition(i).equals("by") && !tree.tag(i).startsWith("VB"))
            .filter(i -> !tree.tag(i).equals("CD") && !MEANS.contains(tree.lemma(i)))
            .findFirst();
    Optional<Integer> object = tree.first(at, "obj").filter(i -> !isRelative(tree, i));
    if (NAMING.contains(tree.lemma(at)) && tree.has(at, "iobj")) {
      // "Called the sale a mistake": what is named is the object, its name is not.
      object = tree.first(at, "iobj");
    }
    if (BECOMING.contains(tree.lemma(at)) && object.isEmpty()) {
      object =
          tree.first(at, "xcomp")
              .filter(i -> !tree.tag(i).startsWith("VB") || tree.tag(i).equals("VBN"));
    }
    Optional<Integer> undergoer = object;
    boolean place = isTakingPlace(tree, at, object);
    return new Clause(
        at,
        place ? "take place" : lemma(tree, at),
        words(tree, at),
        passive ? agent : grammatical,
        passive ? grammatical : undergoer.filter(i -> !place),
        governors,
        extent(tree, at),
        modality);
  }

  private static boolean isTakingPlace(Tree tree, int verb, Optional<Integer> object) {
    return tree.lemma(verb).equals("take")
        && object.filter(i -> tree.low(i).equals("place") && !tree.has(i, "det")).isPresent();
  }

  static String lemma(Tree tree, int verb) {
    String lemma = tree.lemma(verb);
    return tree.first(verb, "compound:prt").map(p -> lemma + " " + tree.low(p)).orElse(lemma);
  }

  private static Span words(Tree tree, int verb) {
    Optional<Integer> particle = tree.first(verb, "compound:prt");
    return particle.filter(p -> p == verb + 1).isPresent()
        ? tree.sentence().span(verb, verb + 1)
        : tree.token(verb).span();
  }

  static boolean isPassive(Tree tree, int verb) {
    if (tree.isPassive(verb)) {
      return true;
    }
    boolean participle = tree.tag(verb).equals("VBN") && !tree.has(verb, "aux", "nsubj");
    if (participle && tree.isRelation(verb, "conj")) {
      // "Were seized and burned": the second takes the auxiliary of the first.
      return tree.governor(verb)
          .map(head -> tree.tag(head).equals("VBN") && isPassive(tree, head))
          .orElse(false);
    }
    return participle && tree.isRelation(verb, "acl", "advcl") && !tree.has(verb, "obj");
  }

  /** Head of the subject, own or shared; a relative pronoun stands for what it refers to. */
  static Optional<Integer> grammaticalSubject(Tree tree, int at) {
    return grammaticalSubject(tree, at, 0);
  }

  private static Optional<Integer> grammaticalSubject(Tree tree, int at, int depth) {
    if (depth > tree.size()) {
      return Optional.empty();
    }
    Optional<Integer> own = tree.first(at, "nsubj", "nsubj:pass");
    if (own.isPresent()) {
      return isRelative(tree, own.get()) ? antecedent(tree, at, depth).or(() -> own) : own;
    }
    Optional<Integer> above = tree.governor(at);
    if (above.isEmpty()) {
      return Optional.empty();
    }
    return switch (tree.relation(at)) {
      case "conj" ->
          tree.isPredicate(above.get())
              ? grammaticalSubject(tree, above.get(), depth + 1)
              : Optional.empty();
      case "advcl", "xcomp" ->
          tree.isPredicate(above.get())
              ? grammaticalSubject(tree, above.get(), depth + 1)
              : Optional.empty();
      case "dep" ->
          tree.isPredicate(above.get())
              ? grammaticalSubject(tree, above.get(), depth + 1)
              : Optional.empty();
      case "acl" -> above;
      default -> Optional.empty();
    };
  }

  private static boolean isRelative(Tree tree, int at) {
    return RELATIVE.contains(tree.low(at)) && tree.tag(at).startsWith("W");
  }

  private static Optional<Integer> antecedent(Tree tree, int at, int depth) {
    if (depth > tree.size()) {
      return Optional.empty();
    }
    return switch (tree.relation(at)) {
      case "acl:relcl" -> tree.governor(at);
      case "conj" -> tree.governor(at).flatMap(head -> antecedent(tree, head, depth + 1));
      default -> Optional.empty();
    };
  }

  /** The words that tell a clause, without other clauses that tell their own. */
  static TreeSet<Integer> extent(Tree tree, int at) {
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
      case "parataxis", "discourse" -> true;
      case "conj" -> tree.isPredicate(at) && tree.governor(at).map(tree::isPredicate).orElse(false);
      case "advcl" -> {
        // "Described it as useful" and "answered by leaving" end in no clause of their own.
        boolean verb = tree.tag(at).startsWith("VB");
        boolean clause = verb || tree.has(at, "nsubj", "nsubj:pass", "cop");
        boolean bound =
            tree.hasLemma(at, Set.of("to"), "mark")
                || tree.tag(at).equals("VBG")
                    && tree.hasLemma(at, Set.of("by", "for", "of", "from", "in"), "mark");
        yield clause && (!bound || isCutOff(tree, at));
      }
      case "acl:relcl", "appos", "acl" -> isCutOff(tree, at);
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
      return !tree.low(at).equals("to");
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

  /**
   * What a verb says of the one it governs.
   *
   * @param limit how sure the inner one is at most
   */
  private record Effect(boolean negates, Optional<Certainty> limit) {}

  private static Optional<Effect> effect(Tree tree, int outer) {
    String lemma = tree.lemma(outer);
    boolean copula = tree.has(outer, "cop");
    boolean alone = !tree.has(outer, "obj");
    if (Verbs.DID_NOT_HAPPEN.contains(lemma) || copula && lemma.equals("unable")) {
      return Optional.of(new Effect(true, Optional.empty()));
    }
    if (Verbs.SEEMS.contains(lemma)) {
      return Optional.of(new Effect(false, Optional.of(Certainty.HYPOTHETICAL)));
    }
    if (Verbs.SAID.contains(lemma) && isPassive(tree, outer)) {
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

  private static Modality apply(Effect effect, Modality modality) {
    Modality limited = effect.limit.map(modality::atMost).orElse(modality);
    return effect.negates ? limited.negated() : limited;
  }

  /** Reads a verb that governs another through to it: "refused to leave" is "did not leave". */
  private static Clause through(Tree tree, Clause outer, int inner) {
    Optional<Effect> effect = effect(tree, outer.predicate());
    if (effect.isEmpty()) {
      return outer;
    }
    Clause read = of(tree, inner);
    Optional<Integer> doer = isPassive(tree, outer.predicate()) ? outer.object() : outer.subject();
    boolean innerPassive = isPassive(tree, inner);
    List<Integer> governors = new ArrayList<>(outer.governors());
    governors.addAll(read.governors());
    return new Clause(
        read.predicate(),
        read.lemma(),
        read.words(),
        innerPassive ? read.subject() : doer,
        innerPassive ? doer : read.object(),
        List.copyOf(governors),
        outer.extent(),
        apply(effect.get(), outer.modality().and(read.modality())));
  }
}

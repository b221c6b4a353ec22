package org.claimwire.extraction.rules.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimwire.extraction.claim.Certainty;
import org.claimwire.extraction.text.Span;
import org.claimwire.extraction.text.ZoneKind;

/** Reads the clause that a predicate heads. */
final class Clauses {

  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
  private static final Set<String> NAMING =
      Set.of(
          "call",
          "label",
          "name",
          "dub",
          "brand",
          "term",
          "consider",
          "declare",
          "deem",
          "fine",
          "charge",
          "elect",
          "appoint");

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

  /** What sums do themselves: "a fee of £38m, rising to £45m". */
  private static final Set<String> MOVING =
      Set.of("rise", "fall", "climb", "grow", "drop", "increase", "decrease", "go");

  private static final Set<String> BECOMING =
      Set.of("become", "remain", "stay", "prove", "turn", "grow", "get", "look", "sound", "feel");

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
          Extent.of(tree, at),
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
          Extent.of(tree, at),
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
    Optional<Integer> sum = tree.first(at, "iobj").filter(i -> tree.has(i, "nummod"));
    if (sum.isPresent() && object.filter(i -> tree.hasLemma(i, Set.of("a"), "det")).isPresent()) {
      // "Paid 4.5p a share": the sum is paid, by the share.
      object = sum;
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
        Extent.of(tree, at),
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
    boolean bare = tree.tag(verb).equals("VBN") && !tree.has(verb, "aux", "obj");
    if (bare && tree.sentence().zone() == ZoneKind.HEADLINE && tree.has(verb, "nsubj")) {
      // "Crack found in wing": headlines leave out the auxiliary.
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
              ? controller(tree, above.get(), at)
                  .or(() -> grammaticalSubject(tree, above.get(), depth + 1))
              : Optional.empty();
      case "dep" ->
          tree.isPredicate(above.get())
              ? grammaticalSubject(tree, above.get(), depth + 1)
              : Optional.empty();
      case "acl" -> above.flatMap(noun -> doer(tree, noun, at, depth));
      default -> Optional.empty();
    };
  }

  /** "Debt rose to £2bn, reflecting a purchase": behind a comma no sum reflects, the rise does. */
  private static Optional<Integer> doer(Tree tree, int noun, int at, int depth) {
    boolean sum = tree.tag(noun).matches("CD|\\$") || tree.has(noun, "nummod");
    Optional<Integer> verb = tree.governor(noun).filter(tree::isPredicate);
    boolean reflects = tree.tag(at).equals("VBG") && !MOVING.contains(tree.lemma(at));
    return sum && reflects && Extent.isCutOff(tree, at) && verb.isPresent()
        ? grammaticalSubject(tree, verb.get(), depth + 1)
        : Optional.of(noun);
  }

  /** "Asked the yard to stop", "accused the yard of stalling": what it asks is the yard's to do. */
  private static Optional<Integer> controller(Tree tree, int outer, int inner) {
    if (!Verbs.ABOUT_THEIR_OBJECT.contains(tree.lemma(outer)) || isPassive(tree, outer)) {
      return Optional.empty();
    }
    return tree.first(outer, "obj", "iobj")
        .or(
            () ->
                tree.all(outer, "obl").stream()
                    .filter(i -> tree.preposition(i).matches("on|upon"))
                    .findFirst())
        .filter(i -> i < inner && !isRelative(tree, i));
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

  /** Reads a verb that governs another through to it: "refused to leave" is "did not leave". */
  private static Clause through(Tree tree, Clause outer, int inner) {
    Optional<Control.Effect> effect = Control.effect(tree, outer.predicate());
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
        Control.apply(effect.get(), outer.modality().and(read.modality())));
  }
}

package org.claimwire.extraction.rules.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimwire.extraction.text.Dependency;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Token;

/**
 * Arcs that the parser is known to draw wrongly, drawn anew: it leaves a preposition above what it
 * governs, and gives up on a sentence whose verb stands far behind its subject.
 */
final class MendedArcs {

  /** Before a verb in -ing they bind a clause, before anything else a phrase. */
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "before", "after", "since", "while", "when", "without", "despite", "by", "from", "to",
          "for", "of", "with", "at", "in", "on", "until");

  private final Sentence sentence;
  private final List<Dependency> arcs;

  private MendedArcs(Sentence sentence) {
    this.sentence = sentence;
    this.arcs = new ArrayList<>(sentence.dependencies());
  }

  static Sentence in(Sentence sentence) {
    if (!sentence.parsed()) {
      return sentence;
    }
    MendedArcs mended = new MendedArcs(sentence);
    for (int at = 0; at < sentence.tokens().size(); at++) {
      mended.lowerPreposition(at);
      mended.freeVerb(at);
      mended.hangRelativeClause(at);
      mended.joinClause(at);
    }
    mended.raiseVerb();
    return new Sentence(
        sentence.span(),
        sentence.zone(),
        sentence.paragraph(),
        sentence.tokens(),
        List.copyOf(mended.arcs));
  }

  /** "Fell before closing lower": "closing" hangs on "fell", "before" on "closing". */
  private void lowerPreposition(int at) {
    Token word = sentence.token(at);
    int above = arcs.get(at).governor();
    boolean preposition =
        (word.tag().equals("IN") || word.tag().equals("TO"))
            && PREPOSITIONS.contains(word.lemma())
            && above != Dependency.ROOT;
    Optional<Integer> governed = preposition ? onlyDependent(at) : Optional.empty();
    if (governed.isEmpty()) {
      return;
    }
    int below = governed.get();
    boolean verb = sentence.token(below).tag().equals("VBG");
    if (!verb && !isNominal(below)) {
      return;
    }
    boolean ofVerb = sentence.token(above).isVerb();
    arcs.set(below, new Dependency(above, below, verb ? "advcl" : ofVerb ? "obl" : "nmod"));
    arcs.set(at, new Dependency(below, at, verb ? "mark" : "case"));
  }

  /**
   * "Which serves 900 homes", "say the pilots had raised concerns": a finite verb describes no noun
   * behind it, it governs it.
   */
  private void freeVerb(int at) {
    if (!arcs.get(at).relation().equals("amod")) {
      return;
    }
    int noun = arcs.get(at).governor();
    int above = noun == Dependency.ROOT ? noun : arcs.get(noun).governor();
    if (noun < at || above == Dependency.ROOT || above >= at) {
      return;
    }
    boolean finite = sentence.token(at).tag().matches("VB[DZP]");
    if (finite && at > 0 && sentence.token(at - 1).tag().matches("WDT|WP") && above < at - 1) {
      arcs.set(at - 1, new Dependency(at, at - 1, "nsubj"));
      arcs.set(at, new Dependency(above, at, "acl:relcl"));
      arcs.set(noun, new Dependency(at, noun, "obj"));
      return;
    }
    boolean perfect = dependents(at, "aux").anyMatch(i -> i < at);
    Optional<Integer> subject = dependents(above, "obj").filter(i -> i < at).findFirst();
    if (perfect && subject.isPresent() && arcs.get(noun).relation().equals("obj")) {
      arcs.set(at, new Dependency(above, at, "ccomp"));
      arcs.set(subject.get(), new Dependency(at, subject.get(), "nsubj"));
      arcs.set(noun, new Dependency(at, noun, "obj"));
    }
  }

  /** "The Greens, who took 21 seats, and …": what begins with "who" hangs on who is meant. */
  private void hangRelativeClause(int at) {
    int above = arcs.get(at).governor();
    if (!isRelative(at) || above == Dependency.ROOT) {
      return;
    }
    if (isNominal(above) && above < at) {
      // The pronoun took the verb's place.
      dependents(at, "acl")
          .filter(verb -> sentence.token(verb).isVerb())
          .findFirst()
          .ifPresent(
              verb -> {
                arcs.set(verb, new Dependency(above, verb, "acl:relcl"));
                arcs.set(at, new Dependency(verb, at, "nsubj"));
              });
      return;
    }
    int noun = arcs.get(above).governor();
    boolean loose =
        arcs.get(at).relation().equals("nsubj")
            && Set.of("dep", "conj").contains(arcs.get(above).relation())
            && sentence.token(above).isVerb();
    if (loose && noun != Dependency.ROOT && isNominal(noun) && noun < at) {
      arcs.set(above, new Dependency(noun, above, "acl:relcl"));
    }
  }

  private boolean isRelative(int at) {
    return Set.of("WP", "WDT").contains(sentence.token(at).tag());
  }

  /** "…, and the president has a month": a clause that the parser hung on its "and". */
  private void joinClause(int at) {
    int above = arcs.get(at).governor();
    if (!sentence.token(at).tag().equals("CC")
        || !arcs.get(at).relation().equals("dep")
        || above == Dependency.ROOT) {
      return;
    }
    Optional<Integer> noun = dependents(at, "dep").filter(this::isNominal).findFirst();
    Optional<Integer> verb =
        noun.flatMap(
            n ->
                dependents(n, "dep")
                    .filter(v -> v > n && sentence.token(v).tag().matches("VB[DZP]"))
                    .findFirst());
    if (verb.isPresent()) {
      arcs.set(verb.get(), new Dependency(above, verb.get(), "conj"));
      arcs.set(noun.get(), new Dependency(verb.get(), noun.get(), "nsubj"));
      arcs.set(at, new Dependency(verb.get(), at, "cc"));
    }
  }

  private Stream<Integer> dependents(int governor, String relation) {
    return arcs.stream()
        .filter(arc -> arc.governor() == governor && arc.relation().equals(relation))
        .map(Dependency::dependent);
  }

  /** What a word alone governs, where that stands behind it. */
  private Optional<Integer> onlyDependent(int at) {
    List<Integer> below =
        arcs.stream()
            .filter(arc -> arc.governor() == at && !arc.relation().equals("punct"))
            .map(Dependency::dependent)
            .toList();
    return below.size() == 1 && below.getFirst() > at
        ? Optional.of(below.getFirst())
        : Optional.empty();
  }

  private boolean isNominal(int at) {
    Token token = sentence.token(at);
    return token.isNoun() || token.tag().equals("CD") || token.tag().equals("$");
  }

  /** "The storm, a small one when it came ashore, tore off roofs": the storm tore them off. */
  private void raiseVerb() {
    Optional<Dependency> root =
        arcs.stream()
            .filter(a -> a.governor() == Dependency.ROOT && isNominal(a.dependent()))
            .findFirst();
    if (root.isEmpty()) {
      return;
    }
    int noun = root.get().dependent();
    for (int at = noun + 2; at < arcs.size(); at++) {
      if (arcs.get(at).relation().equals("dep") && isLateVerb(noun, at)) {
        arcs.set(at, new Dependency(Dependency.ROOT, at, "root"));
        arcs.set(noun, new Dependency(at, noun, "nsubj"));
        return;
      }
    }
  }

  /** A finite verb without a subject, right behind a comma, in a sentence that has no other. */
  private boolean isLateVerb(int noun, int at) {
    String tag = sentence.token(at).tag();
    boolean finite = tag.equals("VBD") || tag.equals("VBZ");
    boolean alone =
        arcs.stream()
            .filter(arc -> arc.governor() == at)
            .noneMatch(arc -> Set.of("nsubj", "nsubj:pass", "aux", "cc").contains(arc.relation()));
    boolean aside =
        arcs.stream()
            .anyMatch(
                arc ->
                    arc.governor() == noun
                        && Set.of("appos", "acl:relcl", "dep").contains(arc.relation()));
    return finite && alone && aside && sentence.token(at - 1).word().equals(",");
  }
}

package org.claimwire.extraction.rules.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.claimwire.extraction.claim.Event;
import org.claimwire.extraction.claim.Event.Argument;
import org.claimwire.extraction.claim.Event.ArgumentRole;
import org.claimwire.extraction.claim.Participant;
import org.claimwire.extraction.text.Span;

/** Turns a clause into an event: its participants by name, its arguments by role. */
final class Events {

  private static final Set<String> BECAUSE = Set.of("because");

  private static final Set<String> PRESENTING =
      Set.of("present", "provide", "supply", "equip", "entrust", "furnish", "issue");
  private static final String[] ARGUMENTS = {
    "obl", "obl:tmod", "obl:npmod", "obl:agent", "obj", "iobj", "nmod", "nmod:tmod"
  };

  private Events() {}

  static Event of(Scene scene, Clause clause) {
    Tree tree = scene.tree();
    // "Lasted two hours": how long is no thing that something is done to.
    Optional<Integer> done =
        clause.object().filter(i -> i == clause.predicate() || !scene.isDuration(i));
    // "Will be freed by Friday": nobody called Friday frees them.
    Optional<Integer> subject =
        clause
            .subject()
            .filter(i -> !(tree.isRelation(i, "obl") && scene.isTime(tree.token(i).span())));
    List<Argument> arguments = new ArrayList<>();
    subject.ifPresent(i -> addMembers(scene, i, arguments));
    done.filter(i -> i != clause.predicate()).ifPresent(i -> addMembers(scene, i, arguments));
    for (int governor : clause.governors()) {
      if (governor != clause.predicate() && Verbs.FORCES.contains(tree.lemma(governor))) {
        // "The storm forced the board to close the pier" tells why it was closed.
        tree.all(governor, "nsubj").stream()
            .filter(i -> tree.token(i).isNoun())
            .map(i -> participant(scene, clause, i))
            .forEach(p -> arguments.add(new Argument(ArgumentRole.CAUSE, p.span(), p.entity())));
      }
      for (int i : tree.all(governor, ARGUMENTS)) {
        boolean taken =
            i == clause.predicate()
                || clause.lemma().equals("take place") && tree.isRelation(i, "obj")
                || subject.filter(s -> s == i).isPresent()
                || done.filter(o -> o == i).isPresent();
        boolean nominal =
            !tree.isRelation(i, "nmod")
                || governor == clause.predicate() && isNominal(tree, governor);
        if (!taken && nominal && !tree.tag(i).startsWith("W")) {
          add(scene, clause, i, arguments);
        }
      }
      for (int i : tree.all(governor, "advcl")) {
        if (tree.hasLemma(i, BECAUSE, "mark") && tree.has(i, "nsubj", "nsubj:pass")) {
          TreeSet<Integer> words = Extent.of(tree, i);
          Span reason = tree.sentence().span(words.first(), words.last());
          arguments.add(new Argument(ArgumentRole.CAUSE, reason, Optional.empty()));
        }
      }
    }
    addRest(scene, clause, arguments);
    Optional<Integer> object = done;
    boolean copula = tree.has(clause.predicate(), "cop");
    if (copula && !tree.preposition(clause.predicate()).isEmpty()) {
      // "Was in the building": where or how somebody was is no thing that they were.
      int at = clause.predicate();
      Span words = scene.withoutTime(Phrase.prepositional(tree, at));
      ArgumentRole role = Roles.of(scene, clause.lemma(), at);
      arguments.add(new Argument(role, words, participant(scene, clause, at).entity()));
      object = Optional.empty();
    }
    if (PRESENTING.contains(clause.lemma()) && object.isPresent()) {
      Optional<Integer> gift =
          tree.all(clause.predicate(), "obl").stream()
              .filter(i -> tree.preposition(i).equals("with") && !tree.token(i).isName())
              .findFirst();
      if (gift.isPresent()) {
        // "Presented the crew with medals" is "gave them medals".
        Participant recipient = participant(scene, clause, object.get());
        Span given = Phrase.prepositional(tree, gift.get());
        arguments.removeIf(a -> a.span().equals(given));
        arguments.add(new Argument(ArgumentRole.RECIPIENT, recipient.span(), recipient.entity()));
        object = gift;
      }
    }
    arguments.sort(Comparator.comparing(Argument::span).thenComparing(Argument::role));
    Optional<Integer> undergoer = object;
    return new Event(
        subject.map(i -> participant(scene, clause, i)),
        new Event.Predicate(clause.lemma(), clause.words()),
        undergoer.map(i -> participant(scene, clause, i)),
        List.copyOf(arguments));
  }

  private static boolean isNominal(Tree tree, int at) {
    return tree.token(at).isNoun();
  }

  private static Participant participant(Scene scene, Clause clause, int head) {
    return scene.who().apply(scene.withoutTime(Phrase.participant(scene.tree(), clause, head)));
  }

  /** Each of several who take part together, so that all are known by name. */
  private static void addMembers(Scene scene, int head, List<Argument> arguments) {
    Tree tree = scene.tree();
    List<Integer> others =
        tree.all(head, "conj").stream()
            .filter(i -> tree.token(i).isNoun() || tree.tag(i).equals("PRP"))
            .toList();
    if (others.isEmpty() || tree.has(head, "cop")) {
      return;
    }
    List<Integer> all = new ArrayList<>(List.of(head));
    all.addAll(others);
    for (int i : all) {
      member(scene, i)
          .ifPresent(m -> arguments.add(new Argument(ArgumentRole.OTHER, m.span(), m.entity())));
    }
  }

  /** A member that is known; "his colleague, Ada Holm," is known by the name beside it. */
  private static Optional<Participant> member(Scene scene, int head) {
    Tree tree = scene.tree();
    Participant member = scene.who().apply(Phrase.member(tree, head));
    if (member.entity().isPresent() || tree.token(head).isName()) {
      return Optional.of(member);
    }
    return tree.all(head, "appos").stream()
        .filter(i -> tree.token(i).isName())
        .map(i -> scene.who().apply(Phrase.member(tree, i)))
        .findFirst();
  }

  private static void add(Scene scene, Clause clause, int head, List<Argument> arguments) {
    ArgumentRole role = Roles.of(scene, clause.lemma(), head);
    Span phrase = Phrase.prepositional(scene.tree(), head);
    Span words =
        role == ArgumentRole.TIME
            ? scene.wholeTime(scene.tree().token(head).span(), phrase)
            : phrase;
    if (arguments.stream().noneMatch(a -> a.span().overlaps(words) && a.role() == role)) {
      Participant meant = participant(scene, clause, head);
      arguments.add(
          new Argument(role, words, role == ArgumentRole.TIME ? Optional.empty() : meant.entity()));
    }
    for (int i : scene.tree().all(head, "conj")) {
      Participant member = scene.who().apply(Phrase.member(scene.tree(), i));
      if (member.entity().isPresent() && role != ArgumentRole.TIME) {
        arguments.add(new Argument(role, member.span(), member.entity()));
      }
    }
  }

  /** Times of the clause that hang elsewhere in it, and how long a nominal event took. */
  private static void addRest(Scene scene, Clause clause, List<Argument> arguments) {
    scene.timesIn(clause.extent()).stream()
        .map(t -> t.span())
        .filter(span -> arguments.stream().noneMatch(a -> a.span().overlaps(span)))
        .forEach(span -> arguments.add(new Argument(ArgumentRole.TIME, span, Optional.empty())));
    if (!isNominal(scene.tree(), clause.predicate())
        || scene.tree().has(clause.predicate(), "cop")) {
      return;
    }
    scene
        .quantitiesIn(
            scene
                .tree()
                .below(
                    clause.predicate(),
                    i ->
                        !scene
                            .tree()
                            .isRelation(
                                i,
                                "amod",
                                "compound",
                                "nummod",
                                "nmod:poss",
                                "obl:tmod",
                                "dep",
                                "obl:npmod",
                                "det",
                                "punct")))
        .stream()
        .filter(Roles::isDuration)
        .map(q -> q.span())
        .filter(span -> arguments.stream().noneMatch(a -> a.span().overlaps(span)))
        .forEach(
            span -> arguments.add(new Argument(ArgumentRole.DURATION, span, Optional.empty())));
  }
}

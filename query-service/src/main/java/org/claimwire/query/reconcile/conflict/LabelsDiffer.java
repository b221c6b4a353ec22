package org.claimwire.query.reconcile.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwire.query.reconcile.article.Article;
import org.claimwire.query.reconcile.article.Entity;
import org.claimwire.query.reconcile.article.Statement;
import org.claimwire.query.reconcile.lexicon.Concepts;
import org.claimwire.query.reconcile.proposition.Proposition;
import org.claimwire.query.reconcile.proposition.StoryText;
import org.claimwire.query.reconcile.words.Clauses;
import org.claimwire.query.reconcile.words.Span;
import org.claimwire.query.reconcile.words.Word;

/** One thing under several names: "a rescue" and "a seizure", a trade and a diplomatic dispute. */
final class LabelsDiffer implements Rule {

  private static final Set<String> QUALIFIED = Set.of("DISPUTE", "ATTACK", "VISIT", "VOTE");

  private static final Set<String> JUDGING =
      Set.of(
          "dictator",
          "strongman",
          "autocrat",
          "tyrant",
          "despot",
          "warlord",
          "terrorist",
          "extremist",
          "militant",
          "dissident",
          "activist",
          "whistleblower");

  private static final Set<String> TITLES =
      Stream.concat(
              JUDGING.stream(),
              Stream.of(
                  "president", "leader", "ruler", "premier", "minister", "general", "commander"))
          .collect(Collectors.toUnmodifiableSet());

  /** The weight of an actor that few sentences name: all of them speak of the same then. */
  private static final double RARE = 3;

  private static final int GRANTED_WITHIN = 6;

  @Override
  public String name() {
    return "labels.differ";
  }

  @Override
  public String says() {
    return "The same thing is given different names; a name is no contradiction.";
  }

  private record Named(
      Proposition proposition, Span words, String label, String head, SortedSet<String> about) {}

  @Override
  public List<Conflict> in(Account account) {
    List<Named> called = new ArrayList<>();
    List<Named> qualified = new ArrayList<>();
    for (Proposition proposition : account.propositions()) {
      called(account.story(), proposition).ifPresent(called::add);
      qualified(account.story(), proposition, qualified);
    }
    List<Conflict> conflicts = new ArrayList<>(conflicts(called));
    conflicts.addAll(conflicts(qualified));
    conflicts.addAll(conflicts(titled(account)));
    return conflicts;
  }

  /** What somebody calls a thing: the thing stands between the verb of naming and the name. */
  private static Optional<Named> called(StoryText story, Proposition proposition) {
    Optional<Statement> statement = proposition.claim().statement();
    if (statement.isEmpty() || statement.get().quoted().isEmpty()) {
      return Optional.empty();
    }
    Article article = proposition.article();
    Span quoted = statement.get().quoted().getFirst();
    List<Word> label = article.text().words(quoted);
    boolean noun =
        label.size() <= 4
            && label.size() >= 2
            && Set.of("a", "an", "the").contains(label.getFirst().form());
    Span clause = Clauses.around(article.text(), quoted);
    if (!noun || clause.start() >= quoted.start()) {
      return Optional.empty();
    }
    Span before = new Span(clause.start(), quoted.start());
    return article.text().words(before).reversed().stream()
        .filter(Word::carries)
        .findFirst()
        .filter(thing -> names(article, before, thing))
        .map(
            thing ->
                new Named(
                    proposition,
                    new Span(thing.span().start(), quoted.end()),
                    article.exact(quoted),
                    Concepts.of(thing.stem()),
                    new TreeSet<>(List.of(Concepts.of(thing.stem())))));
  }

  private static boolean names(Article article, Span before, Word thing) {
    return article.text().words(before).stream()
        .anyMatch(
            word ->
                Concepts.of(word.stem()).equals("DESCRIBE")
                    && word.span().end() <= thing.span().start());
  }

  /** A person whom one account calls by an office and another by a word that judges. */
  private static List<Named> titled(Account account) {
    List<Named> titled = new ArrayList<>();
    for (Proposition proposition : account.propositions()) {
      Article article = proposition.article();
      List<Word> words = article.text().words(proposition.claim().evidence());
      for (int i = 0; i + 1 < words.size(); i++) {
        Word title = words.get(i);
        Span name = words.get(i + 1).span();
        if (TITLES.contains(title.form()) && words.get(i + 1).capital()) {
          account.story().terms(article, name).stream()
              .filter(term -> isPerson(account.story(), term))
              .findFirst()
              .ifPresent(
                  person ->
                      titled.add(
                          new Named(
                              proposition,
                              new Span(title.span().start(), name.end()),
                              title.form(),
                              "title",
                              new TreeSet<>(List.of(person)))));
        }
      }
    }
    Set<SortedSet<String>> judged =
        titled.stream()
            .filter(named -> JUDGING.contains(named.label()))
            .map(Named::about)
            .collect(Collectors.toSet());
    return titled.stream().filter(named -> judged.contains(named.about())).toList();
  }

  private static boolean isPerson(StoryText story, String term) {
    return StoryText.isActor(term) && story.getActor(term).type() == Entity.Type.PERSON;
  }

  /** "A trade dispute with the neighbour": a qualified quarrel that names who is in it. */
  private static void qualified(StoryText story, Proposition proposition, List<Named> found) {
    Article article = proposition.article();
    Span sentence = article.text().sentenceAt(proposition.claim().evidence().start());
    List<Word> words = article.text().words(sentence);
    for (int i = 1; i < words.size(); i++) {
      Word head = words.get(i);
      Word qualifier = words.get(i - 1);
      boolean joined =
          qualifier.carries()
              && !qualifier.capital()
              && !qualifier.isNumber()
              && head.span().start() - qualifier.span().end() == 1;
      if (joined && isGranted(words, i)) {
        Span clause = Clauses.around(article.text(), head.span());
        SortedSet<String> holders = story.terms(article, clause);
        holders.removeIf(term -> !isPerson(story, term));
        found.add(
            new Named(
                proposition,
                new Span(qualifier.span().start(), head.span().end()),
                qualifier.form() + " " + head.form(),
                "GRANT " + head.stem(),
                holders));
      }
      if (QUALIFIED.contains(Concepts.of(head.stem())) && joined) {
        Span clause = Clauses.around(article.text(), head.span());
        SortedSet<String> actors = new TreeSet<>(StoryText.actorsOf(story.terms(article, clause)));
        actors.removeIf(actor -> story.weight(actor) < RARE);
        found.add(
            new Named(
                proposition,
                new Span(qualifier.span().start(), head.span().end()),
                qualifier.form() + " " + head.form(),
                Concepts.of(head.stem()),
                actors));
      }
    }
  }

  /** "Issued a special permit": a thing of which one is granted at a time. */
  private static boolean isGranted(List<Word> words, int head) {
    boolean one = head > 1 && words.get(head - 2).form().matches("an?");
    boolean ends = head + 1 == words.size() || !words.get(head + 1).carries();
    return one
        && ends
        && words.subList(Math.max(0, head - GRANTED_WITHIN), head - 1).stream()
            .anyMatch(word -> Concepts.of(word.stem()).equals("GRANT"));
  }

  private List<Conflict> conflicts(List<Named> named) {
    List<Conflict> conflicts = new ArrayList<>();
    List<Named> taken = new ArrayList<>();
    for (Named one : named) {
      Map<String, List<Named>> byLabel = new TreeMap<>();
      named.stream()
          .filter(other -> !taken.contains(other) && sameThing(one, other))
          .forEach(n -> byLabel.computeIfAbsent(n.label(), k -> new ArrayList<>()).add(n));
      long outlets =
          byLabel.values().stream()
              .flatMap(List::stream)
              .map(n -> n.proposition().article().id())
              .distinct()
              .count();
      if (byLabel.size() > 1 && outlets > 1) {
        conflicts.add(conflict(byLabel));
        byLabel.values().forEach(taken::addAll);
      }
    }
    return conflicts;
  }

  private static boolean sameThing(Named one, Named other) {
    SortedSet<String> shared = new TreeSet<>(one.about());
    shared.retainAll(other.about());
    return one.head().equals(other.head()) && !shared.isEmpty();
  }

  private Conflict conflict(Map<String, List<Named>> byLabel) {
    List<String> labels = List.copyOf(byLabel.keySet());
    return new Conflict(
        Conflict.Kind.LABEL,
        Conflict.Verdict.LABEL,
        1,
        "what it is called: " + String.join(" / ", labels),
        "the accounts give one thing different names",
        byLabel.entrySet().stream()
            .map(
                entry ->
                    new Conflict.Side(
                        entry.getKey(),
                        Optional.empty(),
                        entry.getValue().stream()
                            .map(
                                n ->
                                    new Conflict.Witness(
                                        n.proposition().article(),
                                        n.proposition().claim(),
                                        n.words()))
                            .toList()))
            .toList(),
        name(),
        List.of("labels: " + String.join(", ", labels)));
  }
}

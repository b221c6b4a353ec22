package org.claimwire.query.reconcile.proposition;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwire.query.reconcile.article.Article;
import org.claimwire.query.reconcile.article.Claim;
import org.claimwire.query.reconcile.article.Entity;
import org.claimwire.query.reconcile.article.Fact;
import org.claimwire.query.reconcile.article.Participant;
import org.claimwire.query.reconcile.article.Statement;
import org.claimwire.query.reconcile.entity.Actor;
import org.claimwire.query.reconcile.entity.Actors;
import org.claimwire.query.reconcile.lexicon.Concepts;
import org.claimwire.query.reconcile.words.Span;
import org.claimwire.query.reconcile.words.Word;

/** The articles of one story, read as terms: concepts and actors, each with its weight there. */
public final class StoryText {

  private static final String ACTOR = "@";
  private static final int HEAD = 8;

  private static final Set<String> CALENDAR =
      Stream.concat(
              Stream.of(Month.values()).map(Enum::name),
              Stream.of(DayOfWeek.values()).map(Enum::name))
          .map(name -> name.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private final List<Article> articles;
  private final Actors actors;
  private final Map<String, List<Mention>> mentions = new HashMap<>();
  private final Map<String, Actor> actorOfTerm = new HashMap<>();
  private final Map<String, Integer> sentencesWith = new HashMap<>();
  private final Map<String, Double> weights = new HashMap<>();
  private final Optional<String> mainEvent;
  private int sentences;

  private record Mention(Span span, String actor) {}

  public StoryText(List<Article> articles, Actors actors) {
    this.articles = articles;
    this.actors = actors;
    articles.forEach(article -> mentions.put(article.id(), mentionsIn(article)));
    for (Article article : articles) {
      for (Span sentence : article.text().sentences()) {
        sentences++;
        terms(article, sentence).forEach(term -> sentencesWith.merge(term, 1, Integer::sum));
      }
    }
    mainEvent = findMainEvent();
  }

  public List<Article> articles() {
    return articles;
  }

  /** One proposition a claim, in the order of the articles and of their claims. */
  public List<Proposition> propositions() {
    List<Proposition> propositions = new ArrayList<>();
    for (Article article : articles) {
      List<Claim> denials =
          article.claims().stream().filter(c -> Negation.denies(article, c)).toList();
      for (Claim claim : article.claims()) {
        if (claim.zone().tells()) {
          propositions.add(proposition(article, claim, isDenied(claim, denials)));
        }
      }
    }
    return propositions;
  }

  /** Whether a claim stands within what another claim denies. */
  private static boolean isDenied(Claim claim, List<Claim> denials) {
    return denials.stream()
        .filter(other -> other != claim)
        .flatMap(other -> other.statement().orElseThrow().content().stream())
        .anyMatch(content -> content.contains(claim.evidence()));
  }

  private Proposition proposition(Article article, Claim claim, boolean deniedThere) {
    List<Span> spans = spans(claim);
    SortedSet<String> terms = new TreeSet<>();
    spans.forEach(span -> terms.addAll(terms(article, span)));
    claim
        .statement()
        .flatMap(Statement::cue)
        .ifPresent(
            cue -> terms(article, cue).stream().filter(Concepts::isEvent).forEach(terms::add));
    boolean denies = Negation.denies(article, claim) != deniedThere;
    SortedSet<String> negated = new TreeSet<>();
    spans.forEach(span -> negated.addAll(Negation.in(article, span)));
    if (Negation.refuses(article, claim)) {
      terms.stream().filter(term -> !isActor(term) && !term.equals("REFUSE")).forEach(negated::add);
    }
    // "Denied that it was not so" says that it was.
    boolean negative = denies == negated.isEmpty();
    return new Proposition(
        article,
        claim,
        spans,
        terms,
        actorsOf(terms),
        negative,
        !negative ? new TreeSet<>() : denies ? terms : negated,
        claim
            .statement()
            .flatMap(Statement::speaker)
            .map(speaker -> speaker(article, speaker))
            .filter(words -> !words.isEmpty()));
  }

  /**
   * The actor, else the words that name the speaker: "both leaders" are the same in two articles,
   * but "they" are not, and have no words.
   */
  private String speaker(Article article, Participant speaker) {
    return actor(article, speaker.entity())
        .orElseGet(
            () ->
                String.join(
                    " ",
                    article.text().words(speaker.span()).stream()
                        .filter(Word::carries)
                        .map(word -> Concepts.of(word.stem()))
                        .toList()));
  }

  private static List<Span> spans(Claim claim) {
    Optional<List<Span>> said =
        claim.statement().map(Statement::content).filter(content -> !content.isEmpty());
    return said.orElseGet(
        () -> List.of(claim.fact().map(StoryText::hull).orElse(claim.evidence())));
  }

  /** From the first word of who did what to the last. */
  private static Span hull(Fact fact) {
    List<Span> parts = new ArrayList<>(List.of(fact.predicate().span()));
    fact.subject().ifPresent(subject -> parts.add(subject.span()));
    fact.object().ifPresent(object -> parts.add(object.span()));
    fact.arguments().forEach(argument -> parts.add(argument.span()));
    return new Span(
        parts.stream().mapToInt(Span::start).min().orElseThrow(),
        parts.stream().mapToInt(Span::end).max().orElseThrow());
  }

  private Optional<String> actor(Article article, Optional<String> entity) {
    return entity.flatMap(id -> actors.find(article, id)).map(actor -> ACTOR + actor.id());
  }

  /**
   * The actor that a term stands for.
   *
   * @throws IllegalArgumentException for a term that is no actor of the story
   */
  public Actor getActor(String term) {
    Actor actor = actorOfTerm.get(term);
    if (actor == null) {
      throw new IllegalArgumentException("no actor of this story: " + term);
    }
    return actor;
  }

  /** The concepts and actors that a stretch of an article names. */
  public SortedSet<String> terms(Article article, Span span) {
    SortedSet<String> terms = new TreeSet<>();
    List<Mention> within =
        mentions.get(article.id()).stream().filter(m -> m.span().overlaps(span)).toList();
    within.forEach(mention -> terms.add(mention.actor()));
    for (Word word : article.text().words(span)) {
      boolean named = within.stream().anyMatch(m -> m.span().overlaps(word.span()));
      if (!named && matters(word)) {
        terms.add(Concepts.of(word.stem()));
      }
    }
    return terms;
  }

  static boolean matters(Word word) {
    return word.carries()
        && !word.isNumber()
        && word.form().length() > 1
        && !Negation.isNegator(word)
        && !CALENDAR.contains(word.form());
  }

  public static SortedSet<String> actorsOf(SortedSet<String> terms) {
    return terms.stream().filter(StoryText::isActor).collect(Collectors.toCollection(TreeSet::new));
  }

  public static boolean isActor(String term) {
    return term.startsWith(ACTOR);
  }

  /** The kind of event that the heads of most articles tell of; empty where none recurs. */
  public Optional<String> mainEvent() {
    return mainEvent;
  }

  private Optional<String> findMainEvent() {
    Map<String, Integer> headsWith = new TreeMap<>();
    for (Article article : articles) {
      SortedSet<String> head = new TreeSet<>();
      article.text().sentences().stream()
          .limit(HEAD)
          .forEach(sentence -> head.addAll(terms(article, sentence)));
      head.stream().filter(Concepts::isEvent).forEach(e -> headsWith.merge(e, 1, Integer::sum));
    }
    return headsWith.entrySet().stream()
        .filter(entry -> entry.getValue() > 1)
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(entry -> sentencesWith.get(entry.getKey()))
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  /** How much a term tells: rare ones more. */
  public double weight(String term) {
    return weights.computeIfAbsent(
        term, t -> Math.log(1 + (double) sentences / sentencesWith.getOrDefault(t, 1)));
  }

  public double weight(SortedSet<String> terms) {
    return terms.stream().mapToDouble(this::weight).sum();
  }

  public Likeness likeness(SortedSet<String> one, SortedSet<String> other) {
    SortedSet<String> shared = new TreeSet<>();
    one.stream().filter(other::contains).forEach(shared::add);
    if (shared.isEmpty()) {
      return new Likeness(shared, 0, 0, 0, 0);
    }
    double common = weight(shared);
    double first = weight(one);
    double second = weight(other);
    return new Likeness(
        shared,
        actorsOf(shared).size(),
        common,
        common / Math.min(first, second),
        common / (first + second - common));
  }

  private List<Mention> mentionsIn(Article article) {
    List<Mention> found = new ArrayList<>();
    for (Entity entity : article.entities()) {
      Optional<Actor> actor = actors.find(article, entity.id());
      if (actor.isPresent()) {
        for (Entity.Mention mention : entity.mentions()) {
          found.add(new Mention(mention.span(), ACTOR + actor.get().id()));
          actorOfTerm.put(ACTOR + actor.get().id(), actor.get());
        }
      }
    }
    found.sort(Comparator.comparing(Mention::span).thenComparing(Mention::actor));
    return found;
  }
}

package org.claimwire.query.reconcile.value;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimwire.query.reconcile.article.Article;
import org.claimwire.query.reconcile.article.Claim;
import org.claimwire.query.reconcile.article.Fact;
import org.claimwire.query.reconcile.article.Participant;
import org.claimwire.query.reconcile.article.Quantity;
import org.claimwire.query.reconcile.article.Statement;
import org.claimwire.query.reconcile.article.TimeExpression;
import org.claimwire.query.reconcile.lexicon.Concepts;
import org.claimwire.query.reconcile.measure.Amount;
import org.claimwire.query.reconcile.measure.When;
import org.claimwire.query.reconcile.proposition.StoryText;
import org.claimwire.query.reconcile.words.Clauses;
import org.claimwire.query.reconcile.words.Span;
import org.claimwire.query.reconcile.words.Word;

/** Finds the values that the claims of a story state, and what each is stated of. */
public final class StatedValues {

  private static final Pattern ANCHORED =
      Pattern.compile("(?i)\\b(before|after|since|leading up to)$");

  private static final int NEAR = 7;
  private static final int NEAR_A_TIME = 12;
  private static final int LEAD = 3;
  private static final Set<String> BOUNDING =
      Set.of("by", "until", "till", "before", "after", "since", "from");
  private static final int SPOKEN_WITHIN = 3;
  private static final Set<String> SPEAKING =
      Set.of("said", "says", "say", "told", "tells", "saying", "wrote", "added", "announced");
  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "their", "these", "those", "its");

  private static final Set<String> PREVIOUS =
      Set.of("previous", "previously", "formerly", "originally", "once");
  private static final Set<String> ORDINALS =
      Set.of("second", "third", "fourth", "fifth", "sixth", "seventh", "final");
  private static final Set<String> STRETCHES = Set.of("day", "night", "week", "month", "year");

  private static final Set<String> NUMBERS =
      Set.of(
          ("two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                  + " sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy"
                  + " eighty ninety hundred thousand million billion dozen about nearly almost"
                  + " roughly around least most less fewer")
              .split(" "));

  private final StoryText story;

  private StatedValues(StoryText story) {
    this.story = story;
  }

  /** In the order of articles and of their text; each place in a text once. */
  public static List<Stated> in(StoryText story) {
    StatedValues finder = new StatedValues(story);
    return story.articles().stream().flatMap(a -> finder.in(a).stream()).toList();
  }

  private List<Stated> in(Article article) {
    Map<Span, Stated> found = new TreeMap<>();
    List<Claim> shortestFirst =
        article.claims().stream()
            .filter(claim -> claim.zone().tells())
            .sorted(
                Comparator.comparing((Claim c) -> c.evidence().end() - c.evidence().start())
                    .thenComparing(Claim::id))
            .toList();
    for (Claim claim : shortestFirst) {
      for (Quantity quantity : claim.quantities()) {
        if (quantity.value() >= 0 && isFree(found, quantity.span())) {
          Amount amount = new Amount(quantity.value(), unit(article, quantity), quantity.bound());
          found.put(quantity.span(), amount(article, claim, quantity.span(), amount));
        }
      }
      for (TimeExpression time : claim.times()) {
        if (isFree(found, time.span()) && !isTimeOfSpeech(article, time.span())) {
          time(article, claim, time).ifPresent(stated -> found.put(time.span(), stated));
        }
      }
    }
    return List.copyOf(found.values());
  }

  /** "A crowd of 3,500": people, though nobody says so. */
  private static Optional<String> unit(Article article, Quantity quantity) {
    return quantity.unit().isEmpty() && Crowds.isCrowdOf(article, quantity.span())
        ? Optional.of("person")
        : quantity.unit();
  }

  /** "Police said on Monday": when it was said is no part of what was said. */
  private static boolean isTimeOfSpeech(Article article, Span time) {
    Span sentence = article.text().sentenceAt(time.start());
    if (sentence.start() >= time.start()) {
      return false;
    }
    return article.text().words(new Span(sentence.start(), time.start())).reversed().stream()
        .limit(SPOKEN_WITHIN)
        .anyMatch(word -> SPEAKING.contains(word.form()));
  }

  private static boolean isFree(Map<Span, Stated> found, Span span) {
    return found.keySet().stream().noneMatch(span::overlaps);
  }

  /**
   * Empty for a vague stretch of time, such as "in our time", which dates nothing, and for "hours
   * before", which dates another event than the one named behind it.
   */
  private Optional<Stated> time(Article article, Claim claim, TimeExpression time) {
    String words = article.exact(time.span());
    if (time.days().isEmpty() && ANCHORED.matcher(words).find()) {
      return Optional.empty();
    }
    Optional<Value> when =
        time.days()
            .<When>map(days -> new When.Known(days.from(), days.to()))
            .or(() -> When.read(words))
            .map(Value.At::new);
    return when.or(
            () ->
                time.precision().equals("range")
                    ? Optional.empty()
                    : Optional.of(new Value.Sometime(words)))
        .map(value -> stated(article, claim, time.span(), value, List.of()));
  }

  private Stated amount(Article article, Claim claim, Span span, Amount amount) {
    List<String> counted = new ArrayList<>();
    for (Word word : article.text().words(span)) {
      if (word.carries() && !word.isNumber() && !NUMBERS.contains(word.form())) {
        counted.add(Concepts.of(word.stem()));
      }
    }
    Span clause = Clauses.around(article.text(), span);
    if (span.end() < clause.end()) {
      article.text().words(new Span(span.end(), clause.end())).stream()
          .filter(word -> word.carries() && !NUMBERS.contains(word.form()))
          .limit(3)
          .forEach(word -> counted.add(Concepts.of(word.stem())));
    }
    return stated(article, claim, span, new Value.Much(amount), counted);
  }

  private Stated stated(
      Article article, Claim claim, Span span, Value value, List<String> counted) {
    Span clause = clause(article, claim, span);
    List<Word> before = carrying(article, clause.start(), span.start()).reversed();
    List<Word> after = carrying(article, span.end(), clause.end());
    int near = value instanceof Value.Much ? NEAR : NEAR_A_TIME;
    before = before.subList(0, Math.min(near, before.size()));
    after = after.subList(0, Math.min(near, after.size()));
    int from = before.isEmpty() ? span.start() : before.getLast().span().start();
    int to = after.isEmpty() ? span.end() : after.getLast().span().end();
    SortedSet<String> about = new TreeSet<>();
    if (from < span.start()) {
      about.addAll(story.terms(article, new Span(from, span.start())));
    }
    if (span.end() < to) {
      about.addAll(story.terms(article, new Span(span.end(), to)));
    }
    about.addAll(doer(article, claim));
    Optional<Word> event = event(article, before, after, span, value);
    return new Stated(
        article,
        claim,
        span,
        clause,
        value,
        about,
        lead(before),
        counted,
        event.map(StatedValues::concept).map(e -> bound(article, span, clause, value) + e),
        event.map(word -> isReferredTo(article, word, clause)).orElse(false),
        isOfAnotherOccasion(article, clause));
  }

  /** "By 31 March" is not the day of what happens: it answers another question than "on". */
  private static String bound(Article article, Span span, Span clause, Value value) {
    if (value instanceof Value.Much) {
      return "";
    }
    List<Word> words = new ArrayList<>(article.text().words(span).stream().limit(1).toList());
    if (clause.start() < span.start()) {
      article.text().words(new Span(clause.start(), span.start())).reversed().stream()
          .limit(1)
          .forEach(words::add);
    }
    return words.stream()
        .map(Word::form)
        .filter(BOUNDING::contains)
        .map(form -> form + " ")
        .findFirst()
        .orElse("");
  }

  /**
   * "They last won in 1992" and "the strike entered its second day" tell of another occasion than
   * the one that is news.
   */
  /** "In 2002 a flood killed 21": no news. */
  private static boolean isEarlierYear(Article article, String form) {
    return form.matches("(19|20)\\d\\d")
        && article
            .publishedAt()
            .map(printed -> printed.atOffset(ZoneOffset.UTC).getYear() - 1 > Integer.parseInt(form))
            .orElse(false);
  }

  private static boolean isOfAnotherOccasion(Article article, Span clause) {
    List<Word> words = article.text().words(clause);
    for (int i = 0; i < words.size(); i++) {
      String form = words.get(i).form();
      Word next = words.get(Math.min(i + 1, words.size() - 1));
      boolean lastDid =
          form.equals("last") && (Concepts.isEvent(concept(next)) || next.form().endsWith("ed"));
      boolean laterDay = ORDINALS.contains(form) && STRETCHES.contains(next.form());
      if (PREVIOUS.contains(form) || lastDid || laterDay || isEarlierYear(article, form)) {
        return true;
      }
    }
    return false;
  }

  /** Who does it, though the name may stand before another clause; a speaker only tells of it. */
  private SortedSet<String> doer(Article article, Claim claim) {
    Optional<Participant> promises =
        claim
            .statement()
            .filter(statement -> statement.stance() == Statement.Stance.PROMISES)
            .flatMap(Statement::speaker);
    return claim
        .fact()
        .flatMap(Fact::subject)
        .or(() -> promises)
        .map(doer -> StoryText.actorsOf(story.terms(article, doer.span())))
        .orElseGet(TreeSet::new);
  }

  private static SortedSet<String> lead(List<Word> before) {
    SortedSet<String> lead = new TreeSet<>();
    before.stream().limit(LEAD).forEach(word -> lead.add(concept(word)));
    return lead;
  }

  /** The clause around a value, and within it no more than the claim's own words. */
  private static Span clause(Article article, Claim claim, Span span) {
    Span clause = Clauses.around(article.text(), span);
    Span evidence = claim.evidence();
    return evidence.contains(span)
        ? new Span(
            Math.max(clause.start(), evidence.start()), Math.min(clause.end(), evidence.end()))
        : clause;
  }

  private static List<Word> carrying(Article article, int from, int to) {
    return from < to
        ? article.text().words(new Span(from, to)).stream().filter(Word::carries).toList()
        : List.of();
  }

  /**
   * The nearest event, but that of "the meeting on Tuesday" before any other; and how long
   * something took is told of the story's own event, if that is near.
   */
  private Optional<Word> event(
      Article article, List<Word> before, List<Word> after, Span span, Value value) {
    // "Built in 1996, it was inspected …": what follows the comma is another event.
    Stream<Word> following =
        after.stream().filter(word -> before.isEmpty() || !isComma(article, span, word));
    List<Word> events =
        Stream.concat(before.stream(), following)
            .filter(word -> Concepts.isEvent(concept(word)) && !concept(word).equals("LAST"))
            .sorted(
                Comparator.comparingInt((Word word) -> word.span().distanceTo(span))
                    .thenComparing(Word::span))
            .toList();
    Optional<Word> ofTheStory =
        events.stream()
            .filter(word -> story.mainEvent().equals(Optional.of(concept(word))))
            .findFirst();
    if (value instanceof Value.Much && ofTheStory.isPresent()) {
      return ofTheStory;
    }
    return before.stream()
        .filter(events::contains)
        .findFirst()
        .or(() -> events.stream().findFirst());
  }

  private static boolean isComma(Article article, Span span, Word word) {
    return span.end() < word.span().start()
        && article.text().slice(span.end(), word.span().start()).indexOf(',') >= 0;
  }

  private static String concept(Word word) {
    return Concepts.of(word.stem());
  }

  /** "The two-hour hearing": an article up to three words before the event's noun. */
  private static boolean isReferredTo(Article article, Word event, Span clause) {
    if (clause.start() >= event.span().start()) {
      return false;
    }
    List<Word> before =
        article.text().words(new Span(clause.start(), event.span().start())).reversed();
    return before.stream().limit(3).anyMatch(word -> DEFINITE.contains(word.form()));
  }
}

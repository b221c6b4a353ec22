package org.claimwire.extraction.rules.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.claim.Certainty;
import org.claimwire.extraction.claim.Claim;
import org.claimwire.extraction.claim.Event;
import org.claimwire.extraction.claim.Event.ArgumentRole;
import org.claimwire.extraction.claim.Participant;
import org.claimwire.extraction.claim.Polarity;
import org.claimwire.extraction.claim.Quantity;
import org.claimwire.extraction.claim.TimeExpression;
import org.claimwire.extraction.rules.quantity.FoundQuantity;
import org.claimwire.extraction.rules.quantity.QuantityRules;
import org.claimwire.extraction.rules.time.FoundTime;
import org.claimwire.extraction.rules.time.TimeRules;
import org.claimwire.extraction.text.AnalysedArticle;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Span;
import org.claimwire.extraction.text.ZoneKind;

/** Reads what an article tells: its facts, times and amounts, and the event in any of its words. */
public final class FactReader {

  private static final int LONGEST_EVIDENCE = 800;
  private static final double WITHOUT_NAME = 0.9;
  private static final double IN_HEADLINE = 0.75;

  private final AnalysedArticle article;
  private final List<Scene> scenes = new ArrayList<>();

  /**
   * @param who who is meant by some of the article's words
   * @param published the day of publication, from which times are read
   */
  public FactReader(
      AnalysedArticle article, Function<Span, Participant> who, Optional<LocalDate> published) {
    this.article = article;
    for (Sentence sentence : article.sentences()) {
      List<TimeExpression> times =
          TimeRules.timesIn(sentence, published).stream().map(FoundTime::time).toList();
      List<Quantity> quantities =
          QuantityRules.quantitiesIn(sentence, times.stream().map(TimeExpression::span).toList())
              .stream()
              .map(FoundQuantity::quantity)
              .toList();
      scenes.add(new Scene(article.text(), new Tree(sentence), who, times, quantities));
    }
  }

  /** What is said to happen in some words, and how surely. */
  public record Told(
      Event event, Polarity polarity, Certainty certainty, List<Claim.Place> places) {}

  /** The times told within some words, in the order of the text. */
  public List<TimeExpression> timesIn(Collection<Span> words) {
    return scenes.stream()
        .flatMap(scene -> scene.times().stream())
        .filter(time -> words.stream().anyMatch(span -> span.contains(time.span())))
        .toList();
  }

  /** The amounts told within some words, in the order of the text. */
  public List<Quantity> quantitiesIn(Collection<Span> words) {
    return scenes.stream()
        .flatMap(scene -> scene.quantities().stream())
        .filter(quantity -> words.stream().anyMatch(span -> span.contains(quantity.span())))
        .toList();
  }

  /**
   * The times told with the saying of something, such as "last year" in "Last year, Lindqvist
   * accused …", and in the clause it heads.
   *
   * @param cue the words that say so
   */
  public List<TimeExpression> timesOfSaying(Span cue) {
    for (Scene scene : scenes) {
      Tree tree = scene.tree();
      if (tree.sentence().parsed() && tree.sentence().span().overlaps(cue)) {
        for (int at = 0; at < tree.size(); at++) {
          if (cue.overlaps(tree.token(at).span()) && tree.isPredicate(at)) {
            return scene.timesIn(Extent.of(tree, at));
          }
        }
      }
    }
    return List.of();
  }

  /** The event that some words tell, by their topmost predicate; empty where they tell none. */
  public Optional<Told> eventIn(Span words) {
    for (Scene scene : scenes) {
      if (scene.tree().sentence().parsed() && scene.tree().sentence().span().overlaps(words)) {
        Optional<Told> told = topmost(scene.tree(), words).map(clause -> told(scene, clause));
        if (told.isPresent()) {
          return told;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Clause> topmost(Tree tree, Span words) {
    Optional<Clause> nominal = Optional.empty();
    for (int at = 0; at < tree.size(); at++) {
      if (!words.contains(tree.token(at).span())) {
        continue;
      }
      boolean top = tree.governor(at).map(g -> !words.contains(tree.token(g).span())).orElse(true);
      if (top && tree.isPredicate(at)) {
        return Optional.of(Clauses.of(tree, at));
      }
      if (nominal.isEmpty()) {
        nominal = NominalEvent.clause(tree, at).filter(c -> NominalEvent.isSpecific(tree, c));
      }
    }
    return nominal;
  }

  /**
   * What the outlet tells in its own voice, one claim a clause or nominal event, in the order of
   * the text.
   *
   * @param attributions what others say: neither that nor the saying of it is a fact here
   */
  public List<Claim.Fact> facts(List<Attribution> attributions) {
    List<Span> spoken = new ArrayList<>();
    for (Attribution attribution : attributions) {
      spoken.addAll(attribution.content());
      attribution.cue().ifPresent(spoken::add);
    }
    List<Claim.Fact> facts = new ArrayList<>();
    Set<String> headlines = new HashSet<>();
    QuotedWords quotedWords = new QuotedWords();
    for (Scene scene : scenes) {
      Sentence sentence = scene.tree().sentence();
      String words = sentence.span().in(article.text());
      List<Span> quoted = quotedWords.in(sentence);
      boolean repeated = sentence.zone() == ZoneKind.HEADLINE && !headlines.add(words);
      if (tells(sentence) && !repeated) {
        facts(
            scene,
            quoted,
            spoken.stream().filter(s -> s.overlaps(sentence.span())).toList(),
            facts);
      }
    }
    return List.copyOf(facts);
  }

  private static boolean tells(Sentence sentence) {
    boolean asks = sentence.token(sentence.tokens().size() - 1).word().equals("?");
    return sentence.parsed() && !asks && sentence.zone() != ZoneKind.PULLQUOTE;
  }

  private void facts(Scene scene, List<Span> quoted, List<Span> reported, List<Claim.Fact> facts) {
    Tree tree = scene.tree();
    List<Span> spoken = Stream.concat(quoted.stream(), reported.stream()).toList();
    List<FactRules.Found> found = new ArrayList<>();
    List<FactRules.Found> quiet = new ArrayList<>();
    for (int at = 0; at < tree.size(); at++) {
      FactRules.at(tree, at)
          .filter(f -> isOwnVoice(tree, f.clause(), spoken))
          .ifPresent(f -> (f.rule().tells(scene, f.clause()) ? found : quiet).add(f));
    }
    Untold.kept(scene, found, quiet, spoken, reported).forEach(f -> facts.add(fact(scene, f)));
  }

  private static boolean isOwnVoice(Tree tree, Clause clause, List<Span> spoken) {
    Span predicate = tree.token(clause.predicate()).span();
    return spoken.stream().noneMatch(s -> s.overlaps(predicate) || s.overlaps(clause.words()));
  }

  private Claim.Fact fact(Scene scene, Untold.Kept kept) {
    FactRules.Found found = kept.fact();
    Tree tree = scene.tree();
    Told told = told(scene, found.clause());
    Clause clause = found.clause().with(kept.words());
    TreeSet<Integer> words = Phrase.words(tree, clause);
    double confidence = found.rule().confidence();
    if (told.event.subject().flatMap(Participant::entity).isEmpty()
        && told.event.object().flatMap(Participant::entity).isEmpty()) {
      confidence *= WITHOUT_NAME;
    }
    if (tree.sentence().zone() == ZoneKind.HEADLINE) {
      confidence *= IN_HEADLINE;
    }
    Claim.Basis basis =
        new Claim.Basis(
            found.rule().name(),
            Math.round(confidence * 100) / 100.0,
            evidence(tree, clause),
            Phrase.sentence(scene.text(), tree, inOrder(tree, clause, words)),
            tree.sentence().zone(),
            told.polarity,
            told.certainty,
            scene.timesIn(clause.extent()),
            scene.quantitiesIn(words),
            told.places);
    return new Claim.Fact(basis, told.event);
  }

  private static Told told(Scene scene, Clause clause) {
    Event event = Events.of(scene, clause);
    List<Claim.Place> places =
        event.arguments().stream()
            .filter(a -> a.role() == ArgumentRole.PLACE)
            .map(a -> new Claim.Place(a.span(), a.entity()))
            .toList();
    return new Told(event, clause.modality().polarity(), clause.modality().certainty(), places);
  }

  /** The subject first, relative pronouns left out, the rest as printed. */
  private static List<Integer> inOrder(Tree tree, Clause clause, TreeSet<Integer> words) {
    List<Integer> ordered = new ArrayList<>();
    boolean outside = clause.subject().filter(i -> !clause.extent().contains(i)).isPresent();
    Optional<Span> subject =
        clause.subject().filter(i -> outside).map(i -> Phrase.participant(tree, clause, i));
    for (int at : words) {
      if (subject.isPresent() && subject.get().contains(tree.token(at).span())) {
        ordered.add(at);
      }
    }
    boolean sentenceFollows = words.stream().anyMatch(i -> goesOn(tree, clause, i));
    for (int at : words) {
      boolean own = tree.governor(at).filter(g -> clause.governors().contains(g)).isPresent();
      boolean pronoun =
          own
              && tree.tag(at).startsWith("W")
              && tree.isRelation(at, "nsubj", "nsubj:pass", "obj", "mark");
      if (!ordered.contains(at) && (!pronoun || sentenceFollows)) {
        ordered.add(at);
      }
    }
    return ordered;
  }

  /**
   * "The deal that ends the strike was signed": what the relative clause hangs on goes on in it.
   */
  private static boolean goesOn(Tree tree, Clause clause, int at) {
    return at > clause.predicate()
        && clause.extent().contains(at)
        && tree.isRelation(clause.predicate(), "acl:relcl")
        && tree.isRelation(at, "dep", "advcl", "ccomp", "parataxis", "obl", "appos")
        && !tree.has(at, "nsubj", "nsubj:pass", "mark", "case")
        && (tree.tag(at).matches("VB[DZP]") || tree.has(at, "aux", "aux:pass"));
  }

  private static Span evidence(Tree tree, Clause clause) {
    int first = clause.extent().first();
    int last = clause.extent().last();
    if (clause.subject().isPresent()
        && tree.isRelation(clause.predicate(), "acl:relcl", "acl", "appos")) {
      Span subject = Phrase.participant(tree, clause, clause.subject().get());
      while (first > 0 && tree.token(first).span().start() > subject.start()) {
        first--;
      }
    }
    while (last > first
        && !Character.isLetterOrDigit(tree.token(last).word().codePointAt(0))
        && ",;:–—-.".contains(tree.token(last).word())) {
      last--;
    }
    while (first < last
        && !Character.isLetterOrDigit(tree.token(first).word().codePointAt(0))
        && ",;:–—-.".contains(tree.token(first).word())) {
      first++;
    }
    Span whole = tree.sentence().span(first, last);
    while (whole.length() > LONGEST_EVIDENCE && last > first) {
      whole = tree.sentence().span(first, --last);
    }
    return whole;
  }
}

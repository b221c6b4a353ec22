package org.claimwire.query.reconcile.conflict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.claimwire.query.reconcile.article.Article;
import org.claimwire.query.reconcile.lexicon.Concepts;
import org.claimwire.query.reconcile.proposition.Proposition;
import org.claimwire.query.reconcile.proposition.StoryText;
import org.claimwire.query.reconcile.words.Span;
import org.claimwire.query.reconcile.words.Text;
import org.claimwire.query.reconcile.words.Word;

/** Finds where articles say what something came of: "revoked because of", "this led to". */
final class Explanations {

  /**
   * Besides what is done to somebody: what has its reason told, so that "over" and "alleging" tell
   * the reason.
   */
  private static final Set<String> MEASURES = Set.of("REVOKE", "RESIGN");

  private static final Set<String> POINTING = Set.of("this", "that", "these", "it", "which");
  private static final Set<String> UNREAL =
      Set.of("not", "never", "could", "would", "may", "might", "should", "if");

  /** "Was prompted by": the effect stands before. */
  private static final Set<String> PASSIVE =
      Set.of("was", "were", "been", "be", "is", "are", "being");

  /** "Handed over", "took it over": no reason follows. */
  private static final Set<String> PHRASAL =
      Set.of("hand take turn carry go run fly pass get spill it them him her us".split(" "));

  private static final Set<String> NEW_CLAUSE =
      Set.of("and but while which who so as where when".split(" "));
  private static final Set<String> FURTHER = Set.of("leading", "resulting");
  private static final int FEW = 2;

  private final StoryText story;
  private final List<Explanation> found = new ArrayList<>();
  private final Set<String> read = new HashSet<>();

  private Explanations(StoryText story) {
    this.story = story;
  }

  /** In the order of the propositions; each place of a text once. */
  static List<Explanation> in(StoryText story, List<Proposition> propositions) {
    Explanations explanations = new Explanations(story);
    propositions.forEach(explanations::read);
    return explanations.found;
  }

  private void read(Proposition proposition) {
    Article article = proposition.article();
    Span sentence = article.text().sentenceAt(proposition.claim().evidence().start());
    List<Word> words = article.text().words(sentence);
    for (int i = 0; i < words.size(); i++) {
      if (unreal(words, i)) {
        continue;
      }
      Optional<Explanation> explanation = at(proposition, sentence, words, i);
      // Only a claim that tells the cause or the effect proves it.
      if (explanation.filter(e -> proposition.claim().evidence().overlaps(e.words())).isPresent()) {
        String place = article.id() + "/" + words.get(i).span().start();
        if (read.add(place)) {
          found.add(explanation.get());
        }
      }
    }
  }

  private static boolean unreal(List<Word> words, int at) {
    return words.subList(Math.max(0, at - FEW), at).stream()
        .anyMatch(word -> UNREAL.contains(word.form()) || word.form().endsWith("n't"));
  }

  private Optional<Explanation> at(
      Proposition proposition, Span sentence, List<Word> words, int i) {
    Text text = proposition.article().text();
    if (i == 0) {
      int length = Connectives.SENTENCE_BEFORE.at(words, i);
      return length == 0 || !Marks.before(text, words, length, ",")
          ? Optional.empty()
          : after(words, length, sentence)
              .flatMap(effect -> pointed(proposition, sentence, effect));
    }
    int length = Connectives.EFFECT_FOLLOWS.at(words, i);
    if (length > 0 && !PASSIVE.contains(words.get(i - 1).form())) {
      return after(words, i + length, new Span(sentence.start(), endOf(text, words, i + length)))
          .flatMap(effect -> backward(proposition, sentence, words, i, effect));
    }
    return forward(proposition, sentence, words, i);
  }

  /** "Revoked because of": the effect stands before, the cause behind. */
  private Optional<Explanation> forward(
      Proposition proposition, Span sentence, List<Word> words, int i) {
    Article article = proposition.article();
    Text text = article.text();
    Span clause = new Span(startOf(text, sentence, words, i), words.get(i).span().start());
    Span core = behindComma(text, clause);
    // "Is due to leave" and "due to be signed" tell no cause.
    boolean planned =
        words.get(i).form().equals("due")
            && (PASSIVE.contains(words.get(i - 1).form())
                || i + 2 < words.size() && words.get(i + 2).form().equals("be"));
    int length = planned ? 0 : Connectives.CAUSE_FOLLOWS.at(words, i);
    if (length == 0 && isMeasure(words.get(i - 1))) {
      length = Connectives.REASON_BEHIND_NOUN.at(words, i);
    }
    if (length == 0 && text.words(core).stream().anyMatch(Explanations::isMeasure)) {
      boolean phrasal = PHRASAL.contains(words.get(i - 1).stem());
      length = phrasal ? 0 : Connectives.REASON_FOLLOWS.at(words, i);
    }
    if (length == 0) {
      return Optional.empty();
    }
    int end = endOf(text, words, i + length);
    // Of "revoked the permit, imposed sanctions over", only the last has that reason.
    SortedSet<String> effect = new TreeSet<>(story.terms(article, core));
    effect.addAll(StoryText.actorsOf(story.terms(article, clause)));
    further(text, sentence, end).ifPresent(s -> effect.addAll(story.terms(article, s)));
    return after(words, i + length, new Span(sentence.start(), end))
        .map(cause -> explanation(proposition, cause, core, effect));
  }

  /** From the last comma of a clause on. */
  private static Span behindComma(Text text, Span clause) {
    List<Word> words = text.words(clause);
    for (int i = words.size() - 1; i > 0; i--) {
      if (Marks.before(text, words, i, ",")) {
        return new Span(words.get(i).span().start(), words.getLast().span().end());
      }
    }
    return new Span(words.getFirst().span().start(), words.getLast().span().end());
  }

  /** ", leading to sanctions": what else came of it. */
  private static Optional<Span> further(Text text, Span sentence, int from) {
    List<Word> rest =
        from + 1 < sentence.end() ? text.words(new Span(from, sentence.end())) : List.of();
    return rest.size() > 1 && FURTHER.contains(rest.getFirst().form())
        ? Optional.of(new Span(rest.getFirst().span().end(), sentence.end()))
        : Optional.empty();
  }

  /** "Led to the revocation": the cause stands before, or in the sentence before. */
  private Optional<Explanation> backward(
      Proposition proposition, Span sentence, List<Word> words, int i, Span effect) {
    Text text = proposition.article().text();
    Span cause = new Span(startOf(text, sentence, words, i), words.get(i).span().start());
    List<Word> causing = text.words(cause);
    String first = causing.getFirst().form();
    boolean points =
        POINTING.contains(first) && causing.stream().filter(Word::carries).count() <= 1;
    if (first.equals("which") && cause.start() > sentence.start()) {
      // "He sang, which led to it": what led to it stands before.
      cause = new Span(sentence.start(), cause.start());
      points = false;
    }
    Span told = trimmed(text, cause);
    return points
        ? pointed(proposition, sentence, effect)
        : Optional.of(
            explanation(proposition, told, effect, story.terms(proposition.article(), effect)));
  }

  /** "This led to it": what the sentence before tells. */
  private Optional<Explanation> pointed(Proposition proposition, Span sentence, Span effect) {
    Text text = proposition.article().text();
    int at = text.sentences().indexOf(sentence);
    return at < 1
        ? Optional.empty()
        : Optional.of(
            explanation(
                proposition,
                text.sentences().get(at - 1),
                effect,
                story.terms(proposition.article(), effect)));
  }

  private Explanation explanation(
      Proposition proposition, Span because, Span effect, SortedSet<String> effectTerms) {
    SortedSet<String> cause = new TreeSet<>(story.terms(proposition.article(), because));
    // That it was alleged is not what was alleged.
    cause.remove("ACCUSE");
    return new Explanation(proposition, because, effect, cause, effectTerms);
  }

  private static boolean isMeasure(Word word) {
    String concept = Concepts.of(word.stem());
    return Concepts.isDoneToSomebody(concept) || MEASURES.contains(concept);
  }

  private static Optional<Span> after(List<Word> words, int from, Span within) {
    List<Word> behind =
        words.subList(Math.min(from, words.size()), words.size()).stream()
            .filter(word -> word.span().end() <= within.end())
            .toList();
    return behind.stream().anyMatch(Word::carries)
        ? Optional.of(new Span(behind.getFirst().span().start(), behind.getLast().span().end()))
        : Optional.empty();
  }

  /** Where the clause begins in which a word stands. */
  private static int startOf(Text text, Span sentence, List<Word> words, int at) {
    int start = sentence.start();
    for (int i = 1; i < at; i++) {
      boolean comma = Marks.before(text, words, i, ",");
      if (Marks.before(text, words, i, ";:") || comma && NEW_CLAUSE.contains(words.get(i).form())) {
        start = words.get(i).span().start();
      }
    }
    return start;
  }

  /** Without "Despite their quarrel," before it. */
  private static Span trimmed(Text text, Span cause) {
    List<Word> words = text.words(cause);
    boolean leads =
        words.size() > 1
            && Set.of(
                    "despite", "nonetheless", "however", "meanwhile", "still", "nevertheless", "in")
                .contains(words.getFirst().form());
    for (int i = 1; leads && i < words.size(); i++) {
      if (Marks.before(text, words, i, ",")) {
        return new Span(words.get(i).span().start(), words.getLast().span().end());
      }
    }
    return new Span(words.getFirst().span().start(), words.getLast().span().end());
  }

  private static int endOf(Text text, List<Word> words, int from) {
    for (int i = from + 1; i < words.size(); i++) {
      if (Marks.before(text, words, i, ",;:\u2014\u2013")) {
        return words.get(i - 1).span().end();
      }
    }
    return words.isEmpty() ? 1 : words.getLast().span().end();
  }
}

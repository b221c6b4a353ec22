package org.claimwire.query.reconcile.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimwire.query.reconcile.article.Article;
import org.claimwire.query.reconcile.article.Statement;
import org.claimwire.query.reconcile.lexicon.Concepts;
import org.claimwire.query.reconcile.proposition.Proposition;
import org.claimwire.query.reconcile.proposition.StoryText;
import org.claimwire.query.reconcile.words.Quotations;
import org.claimwire.query.reconcile.words.Span;
import org.claimwire.query.reconcile.words.Word;

/**
 * Words that an article puts in quotation marks.
 *
 * @param speaker the actor who said or wrote them; empty where unknown
 */
public record Quotation(
    Proposition proposition, Span span, List<Word> words, Optional<String> speaker) {

  private static final int SHORT = 6;

  /**
   * What these propositions quote, each place in a text once: first what statements quote, then
   * other quotation marks within a claim's sentence, whose speaker nobody knows.
   */
  public static List<Quotation> in(List<Proposition> propositions) {
    Map<Article, List<Quotation>> quotations = new HashMap<>();
    for (Proposition proposition : propositions) {
      for (Span span : proposition.claim().statement().map(Statement::quoted).orElse(List.of())) {
        add(quotations, proposition, span, proposition.speaker().filter(StoryText::isActor));
      }
    }
    Map<Article, List<Span>> marked = new HashMap<>();
    for (Proposition proposition : propositions) {
      Article article = proposition.article();
      for (Span span : marked.computeIfAbsent(article, a -> Quotations.in(a.text()))) {
        Span around =
            new Span(
                article.text().sentenceAt(span.start()).start(),
                article.text().sentenceAt(span.end() - 1).end());
        if (around.overlaps(proposition.claim().evidence())) {
          add(quotations, proposition, span, Optional.empty());
        }
      }
    }
    return quotations.values().stream()
        .flatMap(List::stream)
        .sorted(
            Comparator.comparing((Quotation q) -> q.proposition().article().id())
                .thenComparing(Quotation::span))
        .toList();
  }

  private static void add(
      Map<Article, List<Quotation>> quotations,
      Proposition proposition,
      Span span,
      Optional<String> speaker) {
    List<Word> words = proposition.article().text().words(span);
    List<Quotation> found =
        quotations.computeIfAbsent(proposition.article(), a -> new ArrayList<>());
    if (!words.isEmpty() && found.stream().noneMatch(q -> q.span().overlaps(span))) {
      found.add(new Quotation(proposition, span, words, speaker));
    }
  }

  /** Whether it names a thing something: "called it a robbery". */
  public boolean calls() {
    return proposition
        .claim()
        .statement()
        .map(s -> s.stance() == Statement.Stance.CALLS)
        .orElse(false);
  }

  /** Whether it is a word or two within the reporter's sentence, and no sentence of its own. */
  public boolean isShort() {
    return words.size() <= SHORT;
  }

  public String text() {
    return proposition.article().exact(span);
  }

  public List<String> concepts() {
    return words.stream()
        .filter(Word::carries)
        .map(word -> Concepts.of(word.stem()))
        .distinct()
        .toList();
  }

  /** Whether both may have been said by one person: a name that is missing excludes nobody. */
  public boolean mayShareSpeaker(Quotation other) {
    return speaker.isEmpty() || other.speaker.isEmpty() || speaker.equals(other.speaker);
  }

  /** Whether both stand in one article. */
  boolean within(Quotation other) {
    return proposition.article().id().equals(other.proposition.article().id());
  }

  public boolean sharesSpeaker(Quotation other) {
    return speaker.isPresent() && speaker.equals(other.speaker);
  }
}

package org.claimwire.extraction.rules.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimwire.extraction.text.Dependency;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Span;
import org.claimwire.extraction.text.Token;

/** Cuts the phrases that attribution speaks of out of a sentence. */
final class Phrases {

  private static final Set<String> IN_NOUN_PHRASE =
      Set.of(
          "DT", "PDT", "JJ", "JJR", "JJS", "CD", "NN", "NNS", "NNP", "NNPS", "POS", "PRP$", "HYPH",
          "PRP");

  private static final Set<String> OUTSIDE_SOURCE =
      Set.of("acl:relcl", "punct", "parataxis", "dep", "ccomp");

  private Phrases() {}

  /** The whole noun phrase of a head, with title and apposition, without a relative clause. */
  static Optional<Span> nounPhrase(Sentence sentence, int head, List<Span> quoted) {
    int first = head;
    int last = head;
    for (int i : sentence.subtree(head)) {
      if (!cutOff(sentence, i, head)
          && quoted.stream().noneMatch(q -> q.overlaps(sentence.token(i).span()))) {
        first = Math.min(first, i);
        last = Math.max(last, i);
      }
    }
    return trimmed(sentence, first, last, quoted);
  }

  private static boolean cutOff(Sentence sentence, int index, int head) {
    for (int at = index; at != head && at != Dependency.ROOT; at = sentence.governor(at)) {
      if (OUTSIDE_SOURCE.contains(sentence.relation(at))) {
        return true;
      }
    }
    return false;
  }

  /** The run of nouns, names and their determiners that ends before, or begins at, a token. */
  static Optional<Span> nearbyNounPhrase(Sentence sentence, int at, int step, List<Span> quoted) {
    int end = at;
    while (inside(sentence, end + step)
        && isNominal(sentence.token(end + step))
        && isFree(sentence, end + step, quoted)) {
      end += step;
    }
    if (!inside(sentence, at) || !isNominal(sentence.token(at)) || !isFree(sentence, at, quoted)) {
      return Optional.empty();
    }
    boolean named = false;
    for (int i = Math.min(at, end); i <= Math.max(at, end); i++) {
      named |= sentence.token(i).isNoun() || sentence.token(i).tag().equals("PRP");
    }
    return named
        ? trimmed(sentence, Math.min(at, end), Math.max(at, end), quoted)
        : Optional.empty();
  }

  private static boolean inside(Sentence sentence, int index) {
    return index >= 0 && index < sentence.tokens().size();
  }

  private static boolean isNominal(Token token) {
    return IN_NOUN_PHRASE.contains(token.tag()) || token.isName();
  }

  private static boolean isFree(Sentence sentence, int index, List<Span> quoted) {
    return quoted.stream().noneMatch(q -> q.overlaps(sentence.token(index).span()));
  }

  private static Optional<Span> trimmed(Sentence sentence, int first, int last, List<Span> quoted) {
    while (first < last && !isNominal(sentence.token(first))) {
      first++;
    }
    while (last > first && sentence.token(last).tag().matches("\\W+|HYPH|-.RB-")) {
      last--;
    }
    Span span = sentence.span(first, last);
    return quoted.stream().noneMatch(span::overlaps) ? Optional.of(span) : Optional.empty();
  }

  /** Auxiliaries, negation, adverbs between them, the verb and its particle. */
  static Span verbGroup(Sentence sentence, int verb) {
    int first = verb;
    while (first > 0 && isBeforeVerb(sentence.token(first - 1))) {
      first--;
    }
    while (first < verb
        && !sentence.token(first).isVerb()
        && !sentence.token(first).tag().equals("TO")) {
      first++;
    }
    int last = verb;
    if (inside(sentence, verb + 1) && sentence.token(verb + 1).tag().equals("RP")) {
      last = verb + 1;
    }
    return sentence.span(first, last);
  }

  private static boolean isBeforeVerb(Token token) {
    return token.tag().equals("MD")
        || token.tag().equals("RB")
        || token.tag().startsWith("VB") && Set.of("have", "be", "do").contains(token.lemma());
  }
}

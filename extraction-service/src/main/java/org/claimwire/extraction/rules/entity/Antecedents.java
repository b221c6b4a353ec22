package org.claimwire.extraction.rules.entity;

import java.util.Optional;
import org.claimwire.extraction.text.Span;

/** Finds whom a relative pronoun takes up: "the envoy, who", "a clerk at the port who". */
final class Antecedents {

  private final Words words;
  private final Roster roster;
  private final PhraseReader phrases;
  private final Described described;

  Antecedents(Words words, Roster roster, PhraseReader phrases, Described described) {
    this.words = words;
    this.roster = roster;
    this.phrases = phrases;
    this.described = described;
  }

  /** Who stands right before the pronoun at a token. */
  Optional<Figure> before(int at) {
    int start = words.sentenceStart(at);
    int j = at - 1;
    while (j > start && !Character.isLetterOrDigit(words.word(j).charAt(0))) {
      j--;
    }
    if (j < start) {
      return Optional.empty();
    }
    Optional<NameMention> name = phrases.nameAt(j);
    if (name.isPresent()) {
      return name.map(roster.bearers()::get);
    }
    int first = phraseStart(j, start);
    boolean hangs = words.tag(first - 1).equals("IN") && first - 1 > start;
    if (hangs && !RoleNouns.isPersonRole(words.lemma(j))) {
      first = phraseStart(first - 2, start);
    }
    Optional<NameMention> apposed = phrases.nameAt(first - 2);
    if (apposed.isPresent() && words.low(first - 1).equals(",")) {
      return apposed.map(roster.bearers()::get);
    }
    Span span = words.span(first, j);
    return phrases
        .read(span)
        .flatMap(
            p ->
                p instanceof SourcePhrase.Described d
                    ? described
                        .find(d, at, t -> Optional.empty())
                        .or(() -> Optional.of(described.newcomer(d, span.in(words.text()))))
                    : Optional.empty());
  }

  private int phraseStart(int last, int start) {
    int first = last;
    while (first > start && last - first < 8 && isInside(first - 1)) {
      first--;
      if (words.tag(first).equals("DT")) {
        break;
      }
    }
    return first;
  }

  private boolean isInside(int i) {
    String tag = words.tag(i);
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.equals("CD")
        || tag.equals("DT")
        || tag.equals("POS")
        || tag.equals("PRP$")
        || words.word(i).equals("-");
  }
}

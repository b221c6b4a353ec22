package org.claimwire.extraction.rules.statement;

import java.util.Optional;
import java.util.Set;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.text.AnalysedArticle;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Span;

/** What stands beside the verb of a cue: whom something is told, and of whom it is told. */
final class CueArguments {

  private static final Set<String> TAKES_HEARER =
      Set.of(
          "tell",
          "ask",
          "urge",
          "assure",
          "warn",
          "inform",
          "remind",
          "order",
          "advise",
          "promise",
          "beg",
          "invite",
          "persuade",
          "instruct");

  private static final Set<String> TAKES_TO =
      Set.of(
          "say",
          "write",
          "speak",
          "explain",
          "suggest",
          "confirm",
          "admit",
          "complain",
          "announce",
          "add");

  private CueArguments() {}

  /** Whom it is told: "told reporters", "said to the captain". */
  static Optional<Span> hearer(Attribution attribution, AnalysedArticle article) {
    if (attribution.cue().isEmpty()) {
      return Optional.empty();
    }
    Span cue = attribution.cue().get();
    return article.sentences().stream()
        .filter(s -> s.parsed() && s.span().contains(cue))
        .findFirst()
        .flatMap(sentence -> hearer(sentence, verb(sentence, cue)))
        .filter(hearer -> attribution.content().stream().noneMatch(hearer::overlaps))
        .filter(hearer -> attribution.source().filter(hearer::overlaps).isEmpty());
  }

  /** Of whom it "is said": the subject of the verb. */
  static Optional<Span> subject(Span cue, AnalysedArticle article) {
    return article.sentences().stream()
        .filter(s -> s.parsed() && s.span().contains(cue))
        .findFirst()
        .flatMap(
            sentence ->
                sentence.dependents(verb(sentence, cue), "nsubj:pass", "nsubj").stream()
                    .findFirst()
                    .map(i -> phrase(sentence, i)));
  }

  private static int verb(Sentence sentence, Span cue) {
    int verb = 0;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (cue.contains(sentence.token(i).span()) && sentence.token(i).isVerb()) {
        verb = i;
      }
    }
    return verb;
  }

  private static Optional<Span> hearer(Sentence sentence, int verb) {
    String lemma = sentence.token(verb).lemma();
    if (TAKES_HEARER.contains(lemma)) {
      return sentence.dependents(verb, "iobj", "obj").stream()
          .filter(i -> i > verb && sentence.token(i).tag().matches("NN.*|PRP"))
          .findFirst()
          .map(i -> phrase(sentence, i));
    }
    if (TAKES_TO.contains(lemma)) {
      return sentence.dependents(verb, "obl", "nmod").stream()
          .filter(i -> i > verb && isTo(sentence, i))
          .findFirst()
          .map(i -> phrase(sentence, i));
    }
    return Optional.empty();
  }

  private static boolean isTo(Sentence sentence, int index) {
    return sentence.dependents(index, "case").stream()
        .anyMatch(c -> sentence.token(c).lemma().equals("to"));
  }

  /** The head with what stands directly before it. */
  private static Span phrase(Sentence sentence, int head) {
    int first = head;
    while (first > 0 && sentence.token(first - 1).tag().matches("DT|PRP\\$|JJ|NN.*|POS|CD|HYPH")) {
      first--;
    }
    return sentence.span(first, head);
  }
}

package org.claimwire.extraction.rules.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.claim.Stance;
import org.claimwire.extraction.text.AnalysedArticle;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Span;
import org.claimwire.extraction.text.Token;

/**
 * Contents that are no clause: what somebody stresses ("highlighting the new seizures"), asks for
 * ("called for a truce") or makes plain ("made it clear that the ramp stays shut").
 */
final class PhraseContents {

  static final String STRESSED = "phrase.stressed";
  static final String ASKED_FOR = "phrase.asked-for";
  static final String MADE_CLEAR = "phrase.made-clear";

  private static final double SURE = 0.55;
  private static final int SHORTEST = 2;

  private static final Set<String> STRESSING =
      Set.of(
          "highlight", "stress", "emphasise", "emphasize", "underline", "underscore", "reiterate");

  private static final Map<String, Set<String>> PREPOSITIONS =
      Map.of(
          "call", Set.of("for"),
          "ask", Set.of("for"),
          "appeal", Set.of("for"),
          "push", Set.of("for"),
          "plead", Set.of("for"),
          "advocate", Set.of("for"),
          "warn", Set.of("of", "against"),
          "complain", Set.of("of", "about"),
          "hint", Set.of("at"),
          "insist", Set.of("on"));

  private static final Set<String> PLAIN = Set.of("clear", "plain", "known", "explicit");

  private final Sentence sentence;
  private final List<Span> quoted;
  private final List<Attribution> found = new ArrayList<>();

  private PhraseContents(Sentence sentence, List<Span> quoted) {
    this.sentence = sentence;
    this.quoted = quoted;
  }

  static List<Attribution> in(AnalysedArticle article, List<Span> quoted) {
    List<Attribution> all = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      if (sentence.parsed()) {
        PhraseContents contents = new PhraseContents(sentence, quoted);
        for (int i = 0; i + 1 < sentence.tokens().size(); i++) {
          if (sentence.token(i).tag().matches("VB[DGPZ]?") && contents.isFree(i)) {
            contents.at(i);
          }
        }
        all.addAll(contents.found);
      }
    }
    return all;
  }

  private void at(int verb) {
    String lemma = sentence.token(verb).lemma();
    if (STRESSING.contains(lemma)) {
      add(STRESSED, verb, verb, verb + 1, Stance.SAYS);
    } else if (PREPOSITIONS
        .getOrDefault(lemma, Set.of())
        .contains(sentence.token(verb + 1).word())) {
      ReportingVerbs.stance(lemma)
          .ifPresent(
              s -> add(ASKED_FOR, verb, verb, verb + 1, s == Stance.CALLS ? Stance.ASKS : s));
    } else if (lemma.equals("make")) {
      madeClear(verb);
    }
  }

  private void madeClear(int verb) {
    int at = verb + 1;
    while (at < sentence.tokens().size() && sentence.token(at).tag().matches("PRP|RB")) {
      at++;
    }
    boolean plain =
        at + 1 < sentence.tokens().size()
            && PLAIN.contains(sentence.token(at).word())
            && sentence.token(at + 1).tag().matches("IN|DT|PRP");
    if (plain) {
      add(MADE_CLEAR, verb, at, at + 1, Stance.SAYS);
    }
  }

  private void add(String rule, int verb, int lastOfCue, int first, Stance stance) {
    boolean clause = rule.equals(MADE_CLEAR) || sentence.token(first).word().equals("what");
    int last = clause ? endOfClause(first) : endOfPhrase(first);
    Span cue = Phrases.verbGroup(sentence, verb).to(sentence.token(lastOfCue).span());
    Optional<Span> source =
        speaker(verb).filter(s -> !s.overlaps(cue)).filter(s -> s.end() <= cue.start());
    if (source.isPresent() && last - first + 1 >= SHORTEST) {
      found.add(
          new Attribution(
              rule, source, Optional.of(cue), List.of(sentence.span(first, last)), stance, SURE));
    }
  }

  /** The subject; that of the main clause for a participle that is hung on to it. */
  private Optional<Span> speaker(int verb) {
    boolean hung =
        sentence.token(verb).tag().equals("VBG")
            && verb > 0
            && sentence.token(verb - 1).tag().equals(",");
    if (hung) {
      return Reports.sharedSubject(sentence, verb, quoted);
    }
    Optional<Span> subject = Reports.subject(sentence, verb, quoted).filter(this::canSpeak);
    // "did not tire of asking for": the parser loses the subject on the way.
    return subject.isEmpty() && sentence.token(verb).tag().equals("VBG")
        ? Reports.sharedSubject(sentence, verb, quoted)
        : subject;
  }

  private boolean canSpeak(Span source) {
    return sentence.tokens().stream()
        .filter(t -> source.contains(t.span()))
        .anyMatch(Voices::canSpeak);
  }

  /** Up to a stop, a comma or another verb's clause. */
  private int endOfPhrase(int first) {
    int at = first;
    while (at + 1 < sentence.tokens().size() && !endsPhrase(at + 1)) {
      at++;
    }
    return lastWord(first, at);
  }

  private boolean endsPhrase(int i) {
    Token token = sentence.token(i);
    boolean joined =
        token.tag().equals("CC")
            && i + 1 < sentence.tokens().size()
            && sentence.token(i + 1).tag().matches("VB.|MD|RB|PRP");
    return token.tag().matches(",|\\.|:|W.*|VB[DPZ]|MD")
        || joined
        || Set.of("as", "while", "after", "before", "because").contains(token.word());
  }

  private int endOfClause(int first) {
    int at = first;
    while (at + 1 < sentence.tokens().size() && !sentence.token(at + 1).tag().matches("\\.|:")) {
      at++;
    }
    return lastWord(first, at);
  }

  private int lastWord(int first, int last) {
    int at = last;
    while (at > first && sentence.token(at).tag().matches("CC|IN|,|RB|TO")) {
      at--;
    }
    return at;
  }

  private boolean isFree(int i) {
    return quoted.stream().noneMatch(q -> q.overlaps(sentence.token(i).span()));
  }
}

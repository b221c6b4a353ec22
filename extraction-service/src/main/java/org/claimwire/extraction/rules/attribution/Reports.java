package org.claimwire.extraction.rules.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimwire.extraction.text.Dependency;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Span;
import org.claimwire.extraction.text.Token;

/** Finds the reporting verbs of a sentence outside its quotation marks. */
final class Reports {

  private static final Set<String> NOBODY =
      Set.of("it", "there", "that", "this", "which", "what", "as");

  private Reports() {}

  /** Whether words stand where a subject stands and name none: "it is feared". */
  static boolean isNobody(String words) {
    return NOBODY.contains(words.toLowerCase(Locale.ROOT));
  }

  static List<Report> in(Sentence sentence, List<Span> quoted) {
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.token(i);
      boolean free = quoted.stream().noneMatch(q -> q.overlaps(token.span()));
      if (free && token.tag().startsWith("VB")) {
        int verb = i;
        ReportingVerbs.stance(token.lemma())
            .ifPresent(
                stance ->
                    reports.add(
                        new Report(
                            sentence,
                            verb,
                            Phrases.verbGroup(sentence, verb),
                            subject(sentence, verb, quoted),
                            stance)));
      }
    }
    return reports;
  }

  /** By the parse where it helps; a parser lost among quotation marks is stood in for by place. */
  static Optional<Span> subject(Sentence sentence, int verb, List<Span> quoted) {
    Optional<Span> parsed =
        sentence.parsed() ? parsedSubject(sentence, verb, quoted, 0) : Optional.empty();
    if (parsed.filter(p -> !isThing(sentence, p)).isPresent()) {
      return parsed;
    }
    Optional<Span> voice =
        parsed.isPresent() ? voiceBefore(sentence, verb, quoted) : Optional.empty();
    if (parsed.isPresent()) {
      return voice.isPresent() ? voice : parsed;
    }
    if (verb > 0 && sentence.parsed() && sentence.token(verb - 1).tag().equals("CC")) {
      voice = voiceBefore(sentence, verb, quoted);
      if (voice.isPresent()) {
        return voice;
      }
    }
    // "said Holm": only a finite verb comes before its subject.
    Optional<Span> behind =
        sentence.token(verb).tag().equals("VBG")
            ? Optional.empty()
            : Phrases.nearbyNounPhrase(sentence, verb + 1, 1, quoted);
    int before = verb - 1;
    while (before >= 0 && sentence.token(before).tag().matches("RB|MD|VB[DZP]")) {
      before--;
    }
    Optional<Span> ahead = Phrases.nearbyNounPhrase(sentence, before, -1, quoted);
    return ahead.isPresent() ? ahead : behind;
  }

  /**
   * Who does what a verb says by the parse alone, if it is somebody who can speak; nobody for a
   * passive.
   */
  static Optional<Span> doer(Sentence sentence, int verb, List<Span> quoted) {
    return sentence.parsed() && sentence.dependents(verb, "nsubj:pass", "aux:pass").isEmpty()
        ? parsedSubject(sentence, verb, quoted, 0)
            .filter(p -> headOf(sentence, p).filter(Voices::canSpeak).isPresent())
        : Optional.empty();
  }

  /**
   * The subject that a verb behind "and" shares with the verb before it, nothing but circumstances
   * standing between: "Holm left and, amid jeers, promised".
   */
  static Optional<Span> sharedSubject(Sentence sentence, int verb, List<Span> quoted) {
    int joint = verb - 1;
    while (joint > 0 && !sentence.token(joint).tag().matches("CC|,")) {
      joint--;
    }
    int end = joint == 0 ? verb : joint;
    for (int i = end - 1; i >= 0 && sentence.parsed(); i--) {
      boolean subject = sentence.relation(i).equals("nsubj") && sentence.governor(i) < end;
      if (subject && Voices.canSpeak(sentence.token(i))) {
        return Phrases.nounPhrase(sentence, i, quoted);
      }
    }
    return Optional.empty();
  }

  private static boolean isThing(Sentence sentence, Span phrase) {
    return headOf(sentence, phrase).filter(Voices::isThing).isPresent();
  }

  /** The noun that a phrase is about: the last one before any preposition or clause. */
  private static Optional<Token> headOf(Sentence sentence, Span phrase) {
    Token head = null;
    for (Token token : sentence.tokens()) {
      if (phrase.contains(token.span())) {
        if (head != null && token.tag().matches("IN|VB.|W.*|,")) {
          break;
        }
        head = token;
      }
    }
    return Optional.ofNullable(head);
  }

  /** Relations criticise nobody: whoever last did something in the sentence goes on. */
  private static Optional<Span> voiceBefore(Sentence sentence, int verb, List<Span> quoted) {
    for (int i = verb - 1; i >= 0; i--) {
      if (sentence.relation(i).equals("nsubj") && Voices.canSpeak(sentence.token(i))) {
        return Phrases.nounPhrase(sentence, i, quoted);
      }
    }
    return Optional.empty();
  }

  private static Optional<Span> parsedSubject(
      Sentence sentence, int verb, List<Span> quoted, int steps) {
    for (int subject : sentence.dependents(verb, "nsubj")) {
      if (sentence.token(subject).tag().matches("W.*")) {
        break;
      }
      Optional<Span> phrase = Phrases.nounPhrase(sentence, subject, quoted);
      if (phrase.isPresent()) {
        return phrase;
      }
    }
    for (int agent : sentence.dependents(verb, "obl", "obl:agent")) {
      boolean by =
          sentence.dependents(agent, "case").stream()
              .anyMatch(c -> sentence.token(c).lemma().equals("by"));
      if (by && !sentence.dependents(verb, "nsubj:pass", "aux:pass").isEmpty()) {
        return Phrases.nounPhrase(sentence, agent, quoted);
      }
    }
    int governor = sentence.governor(verb);
    String relation = sentence.relation(verb);
    if (governor == Dependency.ROOT || steps > 4) {
      return Optional.empty();
    }
    boolean loose =
        relation.equals("acl")
            && sentence.token(verb).tag().equals("VBG")
            && sentence.relation(governor).equals("obj")
            && !Voices.canSpeak(sentence.token(governor));
    if (loose) {
      // "imposed a ban alleging fraud": whoever imposes it alleges.
      return parsedSubject(sentence, sentence.governor(governor), quoted, steps + 1);
    }
    if (relation.equals("acl:relcl") || relation.equals("acl")) {
      return Phrases.nounPhrase(sentence, governor, quoted)
          .filter(phrase -> phrase.end() <= sentence.token(verb).span().start());
    }
    boolean participle = relation.equals("dep") && sentence.token(verb).tag().equals("VBG");
    if (participle || relation.matches("conj|xcomp|advcl")) {
      return parsedSubject(sentence, governor, quoted, steps + 1);
    }
    return Optional.empty();
  }
}

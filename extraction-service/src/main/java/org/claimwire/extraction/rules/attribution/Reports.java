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
    if (parsed.isPresent()) {
      return parsed;
    }
    Optional<Span> behind = Phrases.nearbyNounPhrase(sentence, verb + 1, 1, quoted);
    int before = verb - 1;
    while (before >= 0 && sentence.token(before).tag().matches("RB|MD|VB[DZP]")) {
      before--;
    }
    Optional<Span> ahead = Phrases.nearbyNounPhrase(sentence, before, -1, quoted);
    return ahead.isPresent() ? ahead : behind;
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
    if (relation.equals("acl:relcl") || relation.equals("acl")) {
      return Phrases.nounPhrase(sentence, governor, quoted)
          .filter(phrase -> phrase.end() <= sentence.token(verb).span().start());
    }
    if (relation.equals("conj") || relation.equals("xcomp") || relation.equals("advcl")) {
      return parsedSubject(sentence, governor, quoted, steps + 1);
    }
    return Optional.empty();
  }
}

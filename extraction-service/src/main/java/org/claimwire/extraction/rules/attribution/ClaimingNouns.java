package org.claimwire.extraction.rules.attribution;

import java.util.Optional;
import java.util.Set;
import org.claimwire.extraction.claim.Stance;
import org.claimwire.extraction.text.Dependency;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Span;

/** A noun that claims, with what it claims: "the captain's claim that the ramp held". */
final class ClaimingNouns {

  private static final double SURE = 0.55;

  private static final Set<String> NOUNS =
      Set.of(
          "claim",
          "allegation",
          "assertion",
          "insistence",
          "contention",
          "accusation",
          "suggestion",
          "argument",
          "belief",
          "warning",
          "promise",
          "pledge",
          "statement",
          "denial",
          "complaint",
          "conclusion",
          "admission",
          "announcement");

  private final Sentence sentence;
  private final ClauseFindings findings;

  private ClaimingNouns(Sentence sentence, ClauseFindings findings) {
    this.sentence = sentence;
    this.findings = findings;
  }

  static void in(Sentence sentence, ClauseFindings findings) {
    new ClaimingNouns(sentence, findings).find();
  }

  /** "the captain's claim that …", "a warning by the yard that …". */
  private void find() {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      int noun = i;
      Span cue = sentence.token(i).span();
      if (!sentence.token(i).isNoun()
          || !NOUNS.contains(sentence.token(i).lemma())
          || findings.isQuoted(cue)) {
        continue;
      }
      Optional<Span> owner =
          sentence.dependents(i, "nmod:poss").stream()
              .findFirst()
              .flatMap(o -> Phrases.nounPhrase(sentence, o, findings.quoted()));
      sentence.dependents(i, "acl", "ccomp", "acl:relcl", "dep").stream()
          .filter(c -> c > noun && isThatClause(c))
          .findFirst()
          .flatMap(c -> findings.content(sentence, c, owner.map(cue::to).orElse(cue)))
          .ifPresent(
              c -> {
                findings.add("clause.noun", owner, cue, c, Stance.SAYS, SURE);
                denied(noun, c);
              });
    }
  }

  /** "The ministry rejected the claim that …" denies what is claimed. */
  private void denied(int noun, Span content) {
    int verb = sentence.governor(noun);
    if (verb == Dependency.ROOT
        || !sentence.relation(noun).equals("obj")
        || ReportingVerbs.stance(sentence.token(verb).lemma())
            .filter(Stance.DENIES::equals)
            .isEmpty()) {
      return;
    }
    Span cue = Phrases.verbGroup(sentence, verb);
    findings.add(
        "clause.denied",
        Reports.subject(sentence, verb, findings.quoted()),
        cue,
        content,
        Stance.DENIES,
        SURE);
  }

  private boolean isThatClause(int head) {
    return sentence.dependents(head, "mark").stream()
        .anyMatch(m -> sentence.token(m).lemma().equals("that"));
  }
}

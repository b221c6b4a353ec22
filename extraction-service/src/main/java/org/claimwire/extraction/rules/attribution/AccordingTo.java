package org.claimwire.extraction.rules.attribution;

import java.util.Optional;
import org.claimwire.extraction.claim.Stance;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Span;
import org.claimwire.extraction.text.Token;

/** "According to": its source stands behind it, and what it tells on either side of both. */
final class AccordingTo {

  private static final double SURE = 0.55;

  private final Sentence sentence;
  private final ClauseFindings findings;

  private AccordingTo(Sentence sentence, ClauseFindings findings) {
    this.sentence = sentence;
    this.findings = findings;
  }

  static void in(Sentence sentence, ClauseFindings findings) {
    new AccordingTo(sentence, findings).find();
  }

  private void find() {
    for (int i = 0; i + 2 < sentence.tokens().size(); i++) {
      Token token = sentence.token(i);
      if (!token.lemma().equalsIgnoreCase("according")
              && !token.word().equalsIgnoreCase("according")
          || !sentence.token(i + 1).lemma().equals("to")
          || isInRelativeClause(i)
          || findings.isQuoted(token.span())) {
        continue;
      }
      Span cue = sentence.span(i, i + 1);
      Optional<Span> source = sourceBehind(i + 2);
      if (source.isEmpty()) {
        continue;
      }
      int behind = source.get().end();
      Span content =
          i <= 1
              ? new Span(Math.min(behind, sentence.span().end() - 1), sentence.span().end())
              : new Span(sentence.span().start(), cue.start());
      findings.add(
          "clause.according-to", source, cue, findings.trimmed(content), Stance.SAYS, SURE);
    }
  }

  /** "barges which, according to Holm, leak": {@link NestedReports} reads it. */
  private boolean isInRelativeClause(int according) {
    int before = according - 1;
    before -= before > 0 && sentence.token(before).tag().equals(",") ? 1 : 0;
    return before > 0 && NestedReports.RELATIVE.contains(sentence.token(before).word());
  }

  private Optional<Span> sourceBehind(int first) {
    for (int i = first; i < Math.min(first + 12, sentence.tokens().size()); i++) {
      int governor = sentence.governor(i);
      if (sentence.token(i).isNoun() && (governor < first || sentence.relation(i).startsWith("obl"))
          || sentence.token(i).tag().equals("PRP")) {
        int head = i;
        return Phrases.nounPhrase(sentence, i, findings.quoted())
            .map(
                p ->
                    new Span(
                        Math.max(p.start(), sentence.token(first).span().start()),
                        Math.max(p.end(), sentence.token(head).span().end())));
      }
    }
    return Optional.empty();
  }
}

package org.claimwire.extraction.rules.attribution;

import java.util.List;
import java.util.Set;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.claim.Stance;
import org.claimwire.extraction.text.AnalysedArticle;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Span;
import org.claimwire.extraction.text.Token;

/**
 * Indirect speech by the parse: a reporting verb with a clause as its complement, a clause that a
 * reporting verb is hung on to, and "according to".
 */
final class ReportedClauses {

  private static final double SURE = 0.55;
  private static final double LESS_SURE = 0.45;

  private static final Set<String> ADDING =
      Set.of(
          "allege", "claim", "argue", "say", "insist", "contend", "warn", "add", "note", "assert");

  private final ClauseFindings findings;

  private ReportedClauses(ClauseFindings findings) {
    this.findings = findings;
  }

  static List<Attribution> in(AnalysedArticle article, List<Span> quoted) {
    ClauseFindings findings = new ClauseFindings(article.text(), quoted);
    ReportedClauses clauses = new ReportedClauses(findings);
    for (Sentence sentence : article.sentences()) {
      if (sentence.parsed()) {
        List<Report> reports = Reports.in(sentence, quoted);
        reports.forEach(clauses::complement);
        reports.forEach(report -> JudgedContents.in(report, findings));
        reports.forEach(clauses::about);
        AccordingTo.in(sentence, findings);
        ClaimingNouns.in(sentence, findings);
      }
    }
    return findings.found();
  }

  private void complement(Report report) {
    Sentence sentence = report.sentence();
    List<Integer> clauses =
        sentence.dependents(report.verb(), "ccomp", "xcomp").stream()
            .filter(c -> sentence.relation(c).equals("ccomp") || sentence.token(c).isVerb())
            .toList();
    if (!clauses.isEmpty()) {
      findings
          .content(sentence, clauses.getFirst(), report.span())
          .ifPresent(
              c ->
                  findings.add(
                      "clause.complement",
                      report.source(),
                      report.cue(),
                      c,
                      report.stance(),
                      SURE));
    } else if (sentence.token(report.verb()).tag().equals("VBG")
        && ADDING.contains(report.lemma())) {
      added(report);
    } else if (sentence.relation(report.verb()).equals("parataxis")) {
      Span whole = clauseAround(sentence, report);
      findings.add(
          "clause.parenthesis", report.source(), report.cue(), whole, report.stance(), LESS_SURE);
    }
  }

  /** "…, alleging the yard let it rust, and …": what the parser could not make a clause of. */
  private void added(Report report) {
    Sentence sentence = report.sentence();
    int first = report.verb() + 1;
    int end = first;
    boolean finite = false;
    while (end < sentence.tokens().size() && !endsAdded(sentence, end)) {
      finite |= isFinite(sentence, end);
      end++;
    }
    if (finite && end - first >= 3) {
      Span content = findings.trimmed(sentence.span(first, end - 1));
      if (!content.overlaps(report.span()) && !findings.isQuoted(content)) {
        findings.add(
            "clause.added", report.source(), report.cue(), content, report.stance(), LESS_SURE);
      }
    }
  }

  private static boolean endsAdded(Sentence sentence, int i) {
    Token token = sentence.token(i);
    boolean joined =
        token.tag().equals(",")
            && i + 2 < sentence.tokens().size()
            && sentence.token(i + 1).tag().equals("CC")
            && sentence.token(i + 2).tag().matches("VB[DZ]");
    return joined || token.tag().matches("\\.|:");
  }

  /** "joked about not following the toast": what the clause behind "about" holds. */
  private void about(Report report) {
    Sentence sentence = report.sentence();
    if (report.stance() != Stance.SAYS || report.source().isEmpty()) {
      return;
    }
    int size = sentence.tokens().size();
    for (int i = report.verb() + 1; i + 1 < size && i <= report.verb() + 5; i++) {
      if (!sentence.token(i).word().equals("about")) {
        continue;
      }
      int clause = i + 1;
      while (clause + 1 < size && sentence.token(clause).tag().equals("RB")) {
        clause++;
      }
      if (sentence.token(clause).tag().equals("VBG")) {
        int end = clause;
        for (int w : sentence.subtree(clause)) {
          boolean joined =
              w > clause && sentence.relation(w).equals("conj") && isFinite(sentence, w);
          if (joined) {
            break;
          }
          end = sentence.token(w).tag().matches("CC|,|\\.") ? end : Math.max(end, w);
        }
        Span content = sentence.span(i + 1, end);
        if (!content.overlaps(report.span()) && !findings.isQuoted(content)) {
          findings.add(
              "clause.about", report.source(), report.cue(), content, report.stance(), LESS_SURE);
        }
        return;
      }
    }
  }

  private static boolean isFinite(Sentence sentence, int i) {
    return sentence.token(i).tag().matches("VB[DPZ]|MD");
  }

  private Span clauseAround(Sentence sentence, Report report) {
    boolean atEnd =
        report.span().start() - sentence.span().start()
            >= sentence.span().end() - report.span().end();
    Span side =
        atEnd
            ? new Span(
                sentence.span().start(),
                Math.max(sentence.span().start() + 1, report.span().start()))
            : new Span(
                Math.min(report.span().end(), sentence.span().end() - 1), sentence.span().end());
    return findings.trimmed(side);
  }
}

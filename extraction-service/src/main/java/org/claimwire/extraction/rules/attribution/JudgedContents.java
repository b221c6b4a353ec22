package org.claimwire.extraction.rules.attribution;

import java.util.List;
import java.util.Set;
import org.claimwire.extraction.claim.Stance;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Span;

/** What somebody accuses, condemns or names: "accused the yard of stalling", "called it useful". */
final class JudgedContents {

  private static final double SURE = 0.55;

  /** What they take for a content is a phrase as often as a clause. */
  private static final Set<Stance> JUDGING =
      Set.of(Stance.ACCUSES, Stance.CRITICISES, Stance.CALLS);

  private JudgedContents() {}

  /** "accused the yard of …", "condemned the strike", "both called the talks useful". */
  static void in(Report report, ClauseFindings findings) {
    Sentence sentence = report.sentence();
    int verb = report.verb();
    if (!JUDGING.contains(report.stance())
        || report.source().isEmpty()
        || report.source().get().start() > report.cue().start()
        || sentence.relation(verb).matches("amod|acl")
        || !sentence.dependents(verb, "aux:pass", "nsubj:pass").isEmpty()
        || !speaks(report)) {
      return;
    }
    boolean named =
        sentence.dependents(verb, "xcomp", "ccomp", "obl").stream().anyMatch(i -> i > verb);
    if (report.stance() == Stance.CALLS && !named) {
      // "called the meeting": no name is given to it.
      return;
    }
    int last = -1;
    int first = -1;
    for (int i : sentence.dependents(verb, "obj", "xcomp", "obl", "advcl", "ccomp", "nmod")) {
      boolean belongs = i > verb && (last >= 0 || !sentence.relation(i).equals("advcl"));
      if (belongs && !sentence.token(i).tag().startsWith("W")) {
        List<Integer> words = sentence.subtree(i);
        if (first < 0 && sentence.relation(i).equals("obl")) {
          continue;
        }
        first = first < 0 ? words.getFirst() : first;
        last = Math.max(last, words.getLast());
      }
    }
    if (first <= verb || last < first) {
      return;
    }
    Span content = sentence.span(first, last);
    if (!content.overlaps(report.span()) && !findings.isQuoted(content)) {
      findings.add(
          "clause.judged",
          report.source(),
          report.cue(),
          findings.trimmed(content),
          report.stance(),
          SURE);
    }
  }

  private static boolean speaks(Report report) {
    return report.sentence().tokens().stream()
        .filter(t -> report.source().get().contains(t.span()))
        .anyMatch(Voices::canSpeak);
  }
}

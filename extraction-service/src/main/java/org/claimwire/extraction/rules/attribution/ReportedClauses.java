package org.claimwire.extraction.rules.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.claim.Stance;
import org.claimwire.extraction.text.AnalysedArticle;
import org.claimwire.extraction.text.Dependency;
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

  /** What they take for a content is a phrase as often as a clause. */
  private static final Set<Stance> JUDGING =
      Set.of(Stance.ACCUSES, Stance.CRITICISES, Stance.CALLS);

  private static final Set<String> ADDING =
      Set.of(
          "allege", "claim", "argue", "say", "insist", "contend", "warn", "add", "note", "assert");

  private static final Set<String> CLAIMING_NOUNS =
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

  private final AnalysedArticle article;
  private final List<Span> quoted;
  private final List<Attribution> found = new ArrayList<>();

  private ReportedClauses(AnalysedArticle article, List<Span> quoted) {
    this.article = article;
    this.quoted = quoted;
  }

  static List<Attribution> in(AnalysedArticle article, List<Span> quoted) {
    ReportedClauses clauses = new ReportedClauses(article, quoted);
    for (Sentence sentence : article.sentences()) {
      if (sentence.parsed()) {
        List<Report> reports = Reports.in(sentence, quoted);
        reports.forEach(clauses::complement);
        reports.forEach(clauses::judged);
        reports.forEach(clauses::about);
        clauses.accordingTo(sentence);
        clauses.nouns(sentence);
      }
    }
    return clauses.found;
  }

  private void complement(Report report) {
    Sentence sentence = report.sentence();
    List<Integer> clauses =
        sentence.dependents(report.verb(), "ccomp", "xcomp").stream()
            .filter(c -> sentence.relation(c).equals("ccomp") || sentence.token(c).isVerb())
            .toList();
    if (!clauses.isEmpty()) {
      content(sentence, clauses.getFirst(), report.span())
          .ifPresent(
              c ->
                  add(
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
      add("clause.parenthesis", report.source(), report.cue(), whole, report.stance(), LESS_SURE);
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
      Span content = trimmed(sentence.span(first, end - 1));
      if (!content.overlaps(report.span()) && quoted.stream().noneMatch(content::overlaps)) {
        add("clause.added", report.source(), report.cue(), content, report.stance(), LESS_SURE);
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

  /** "accused the yard of …", "condemned the strike", "both called the talks useful". */
  private void judged(Report report) {
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
    if (!content.overlaps(report.span()) && quoted.stream().noneMatch(content::overlaps)) {
      add("clause.judged", report.source(), report.cue(), trimmed(content), report.stance(), SURE);
    }
  }

  private static boolean speaks(Report report) {
    return report.sentence().tokens().stream()
        .filter(t -> report.source().get().contains(t.span()))
        .anyMatch(Voices::canSpeak);
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
        if (!content.overlaps(report.span()) && quoted.stream().noneMatch(content::overlaps)) {
          add("clause.about", report.source(), report.cue(), content, report.stance(), LESS_SURE);
        }
        return;
      }
    }
  }

  private static boolean isFinite(Sentence sentence, int i) {
    return sentence.token(i).tag().matches("VB[DPZ]|MD");
  }

  /** The words below a clause's head, up to those of the report itself. */
  private Optional<Span> content(Sentence sentence, int head, Span report) {
    List<Integer> words =
        sentence.subtree(head).stream()
            .filter(i -> !report.overlaps(sentence.token(i).span()))
            .toList();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    int first = words.getFirst();
    int last = words.getLast();
    Span span = sentence.span(first, last);
    if (span.overlaps(report)) {
      // Keep the side on which the head stands.
      boolean behind = sentence.token(head).span().start() > report.start();
      List<Integer> kept =
          words.stream()
              .filter(i -> behind == sentence.token(i).span().start() >= report.end())
              .filter(i -> behind || sentence.token(i).span().end() <= report.start())
              .toList();
      if (kept.isEmpty()) {
        return Optional.empty();
      }
      span = sentence.span(kept.getFirst(), kept.getLast());
    }
    return Optional.of(trimmed(span));
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
    return trimmed(side);
  }

  private void accordingTo(Sentence sentence) {
    for (int i = 0; i + 2 < sentence.tokens().size(); i++) {
      Token token = sentence.token(i);
      if (!token.lemma().equalsIgnoreCase("according")
              && !token.word().equalsIgnoreCase("according")
          || !sentence.token(i + 1).lemma().equals("to")
          || isInRelativeClause(sentence, i)
          || quoted.stream().anyMatch(q -> q.overlaps(token.span()))) {
        continue;
      }
      Span cue = sentence.span(i, i + 1);
      Optional<Span> source = sourceBehind(sentence, i + 2);
      if (source.isEmpty()) {
        continue;
      }
      int behind = source.get().end();
      Span content =
          i <= 1
              ? new Span(Math.min(behind, sentence.span().end() - 1), sentence.span().end())
              : new Span(sentence.span().start(), cue.start());
      add("clause.according-to", source, cue, trimmed(content), Stance.SAYS, SURE);
    }
  }

  /** "barges which, according to Holm, leak": {@link NestedReports} reads it. */
  private static boolean isInRelativeClause(Sentence sentence, int according) {
    int before = according - 1;
    before -= before > 0 && sentence.token(before).tag().equals(",") ? 1 : 0;
    return before > 0 && NestedReports.RELATIVE.contains(sentence.token(before).word());
  }

  /** "the captain's claim that …", "a warning by the yard that …". */
  private void nouns(Sentence sentence) {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      int noun = i;
      Span cue = sentence.token(i).span();
      if (!sentence.token(i).isNoun()
          || !CLAIMING_NOUNS.contains(sentence.token(i).lemma())
          || quoted.stream().anyMatch(q -> q.overlaps(cue))) {
        continue;
      }
      Optional<Span> owner =
          sentence.dependents(i, "nmod:poss").stream()
              .findFirst()
              .flatMap(o -> Phrases.nounPhrase(sentence, o, quoted));
      sentence.dependents(i, "acl", "ccomp", "acl:relcl", "dep").stream()
          .filter(c -> c > noun && isThatClause(sentence, c))
          .findFirst()
          .flatMap(c -> content(sentence, c, owner.map(cue::to).orElse(cue)))
          .ifPresent(
              c -> {
                add("clause.noun", owner, cue, c, Stance.SAYS, SURE);
                denied(sentence, noun, c);
              });
    }
  }

  /** "The ministry rejected the claim that …" denies what is claimed. */
  private void denied(Sentence sentence, int noun, Span content) {
    int verb = sentence.governor(noun);
    if (verb == Dependency.ROOT
        || !sentence.relation(noun).equals("obj")
        || ReportingVerbs.stance(sentence.token(verb).lemma())
            .filter(Stance.DENIES::equals)
            .isEmpty()) {
      return;
    }
    Span cue = Phrases.verbGroup(sentence, verb);
    add(
        "clause.denied",
        Reports.subject(sentence, verb, quoted),
        cue,
        content,
        Stance.DENIES,
        SURE);
  }

  private static boolean isThatClause(Sentence sentence, int head) {
    return sentence.dependents(head, "mark").stream()
        .anyMatch(m -> sentence.token(m).lemma().equals("that"));
  }

  private Optional<Span> sourceBehind(Sentence sentence, int first) {
    for (int i = first; i < Math.min(first + 12, sentence.tokens().size()); i++) {
      int governor = sentence.governor(i);
      if (sentence.token(i).isNoun() && (governor < first || sentence.relation(i).startsWith("obl"))
          || sentence.token(i).tag().equals("PRP")) {
        int head = i;
        return Phrases.nounPhrase(sentence, i, quoted)
            .map(
                p ->
                    new Span(
                        Math.max(p.start(), sentence.token(first).span().start()),
                        Math.max(p.end(), sentence.token(head).span().end())));
      }
    }
    return Optional.empty();
  }

  private Span trimmed(Span span) {
    String text = article.text();
    int start = span.start();
    int end = span.end();
    while (end - 1 > start && " ,;.\n\r\t".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    while (start + 1 < end && " ,;:\n\r\t".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return new Span(start, end);
  }

  private void add(
      String rule,
      Optional<Span> source,
      Span cue,
      Span content,
      Stance stance,
      double confidence) {
    if (content.length() >= 3) {
      Optional<Span> somebody = source.filter(s -> !Reports.isNobody(s.in(article.text())));
      found.add(
          new Attribution(rule, somebody, Optional.of(cue), List.of(content), stance, confidence));
    }
  }
}

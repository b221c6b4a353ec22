package org.claimwire.extraction.rules.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.claim.Stance;
import org.claimwire.extraction.text.AnalysedArticle;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Span;

/**
 * Sayings set into a relative clause, where the parser is of little help: "crews, some of whom he
 * said are missing", "barges that, according to the yard, leak", "a plan that both called useful".
 */
final class NestedReports {

  static final String INSERTED = "clause.inserted";
  static final String ACCORDING = "clause.inserted-according-to";
  static final String NAMED = "clause.inserted-name";

  private static final double SURE = 0.6;
  private static final int LONGEST_SUBJECT = 6;
  static final Set<String> RELATIVE = Set.of("who", "whom", "which", "that");
  private static final Set<String> NAMING = Set.of("call", "deem", "term", "consider");
  private static final Set<String> HELD =
      Set.of("say", "claim", "believe", "think", "allege", "argue", "insist", "contend", "hope");

  private final Sentence sentence;
  private final List<Span> quoted;
  private final List<Attribution> found = new ArrayList<>();

  private NestedReports(Sentence sentence, List<Span> quoted) {
    this.sentence = sentence;
    this.quoted = quoted;
  }

  static List<Attribution> in(AnalysedArticle article, List<Span> quoted) {
    List<Attribution> all = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      if (sentence.parsed()) {
        NestedReports reports = new NestedReports(sentence, quoted);
        for (int i = 1; i + 2 < sentence.tokens().size(); i++) {
          if (RELATIVE.contains(word(sentence, i)) && reports.isFree(i)) {
            reports.inserted(i);
            reports.according(i);
            reports.named(i);
          }
        }
        all.addAll(reports.found);
      }
    }
    return all;
  }

  /** "some of whom he said are missing": pronoun, who says it, the verb, and a finite verb. */
  private void inserted(int relative) {
    int verb = verbBehindSubject(relative + 1);
    boolean holds =
        verb > 0
            && HELD.contains(sentence.token(verb).lemma())
            && verb + 1 < sentence.tokens().size()
            && sentence.token(verb + 1).tag().matches("VB[DPZ]|MD");
    if (holds) {
      boolean part = relative >= 2 && word(sentence, relative - 1).equals("of");
      add(
          INSERTED,
          source(relative + 1, verb - 1),
          sentence.span(verb, verb),
          List.of(
              sentence.span(part ? relative - 2 : relative, relative),
              sentence.span(verb + 1, end(verb + 1))),
          Stance.SAYS);
    }
  }

  /** "who, according to him, live abroad". */
  private void according(int relative) {
    int at = relative + 1;
    at += word(sentence, at).equals(",") ? 1 : 0;
    if (at + 2 >= sentence.tokens().size()
        || !word(sentence, at).equals("according")
        || !word(sentence, at + 1).equals("to")) {
      return;
    }
    int end = at + 2;
    while (end < sentence.tokens().size() && !word(sentence, end).equals(",")) {
      end++;
    }
    if (end - at - 2 <= LONGEST_SUBJECT && end + 1 < sentence.tokens().size()) {
      add(
          ACCORDING,
          source(at + 2, end - 1),
          sentence.span(at, at + 1),
          List.of(sentence.span(end + 1, end(end + 1))),
          Stance.SAYS);
    }
  }

  /** "a plan that both called useful": the name alone is the content. */
  private void named(int relative) {
    int verb = verbBehindSubject(relative + 1);
    if (verb < 0 || !NAMING.contains(sentence.token(verb).lemma())) {
      return;
    }
    int last = verb;
    int next = verb + 1;
    while (next < sentence.tokens().size()
        && sentence.token(next).tag().matches("JJ.?|RB.?|CC|HYPH|,")) {
      last = sentence.token(next).tag().startsWith("JJ") ? next : last;
      next++;
    }
    boolean open =
        next < sentence.tokens().size() && sentence.token(next).tag().matches("NN.*|VB.*");
    if (last > verb && !open) {
      add(
          NAMED,
          source(relative + 1, verb - 1),
          sentence.span(verb, verb),
          List.of(sentence.span(verb + 1, last)),
          Stance.CALLS);
    }
  }

  /** The verb behind a short subject that can speak; -1 where none follows. */
  private int verbBehindSubject(int first) {
    int at = first;
    while (at < sentence.tokens().size()
        && at - first < LONGEST_SUBJECT
        && sentence.token(at).tag().matches("DT|PRP\\$?|JJ|NN.*|POS")) {
      at++;
    }
    if (at == first || !Voices.canSpeak(sentence.token(at - 1))) {
      return -1;
    }
    while (at < sentence.tokens().size() && sentence.token(at).tag().equals("RB")) {
      at++;
    }
    return at < sentence.tokens().size() && sentence.token(at).tag().matches("VB[DPZN]") ? at : -1;
  }

  private void add(
      String rule, Optional<Span> source, Span cue, List<Span> content, Stance stance) {
    if (source.isPresent()) {
      found.add(new Attribution(rule, source, Optional.of(cue), content, stance, SURE));
    }
  }

  private Optional<Span> source(int from, int to) {
    while (to > from && sentence.token(to).tag().equals("RB")) {
      to--;
    }
    for (int i = from; i <= to; i++) {
      if (!isFree(i)) {
        return Optional.empty();
      }
    }
    return Optional.of(sentence.span(from, to));
  }

  /** To the end of the clause: a dash, a stop, or another clause behind a comma. */
  private int end(int first) {
    int at = first;
    int size = sentence.tokens().size();
    while (at + 1 < size) {
      String tag = sentence.token(at + 1).tag();
      boolean joined =
          tag.equals(",") && at + 2 < size && sentence.token(at + 2).tag().matches("CC|W.*");
      if (tag.matches("\\.|:|''|``") || joined) {
        break;
      }
      at++;
    }
    return at;
  }

  private boolean isFree(int i) {
    return quoted.stream().noneMatch(q -> q.overlaps(sentence.token(i).span()));
  }

  private static String word(Sentence sentence, int i) {
    return i < sentence.tokens().size() ? sentence.token(i).word().toLowerCase(Locale.ROOT) : "";
  }
}

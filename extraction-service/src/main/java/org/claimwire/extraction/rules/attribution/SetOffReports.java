package org.claimwire.extraction.rules.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.claim.Stance;
import org.claimwire.extraction.text.AnalysedArticle;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Span;
import org.claimwire.extraction.text.Token;
import org.claimwire.extraction.text.ZoneKind;

/**
 * Who says it, set off by a comma behind the clause: "the ramp was closed, a clerk at the port
 * said, …", "Crews warned of rust, leaked letters show". By the words alone, since the parser of a
 * headline, or of a long sentence, hangs either half on to the other.
 */
final class SetOffReports {

  static final String RULE = "clause.set-off";

  private static final double SURE = 0.6;
  private static final int LONGEST_SOURCE = 10;
  private static final int SHORTEST_CONTENT = 3;

  private static final Set<String> SAYING =
      Set.of("say", "claim", "admit", "confirm", "warn", "insist", "report", "believe", "allege");

  /** What is written shows, and nobody who speaks does. */
  private static final Set<String> SHOWING =
      Set.of("show", "suggest", "reveal", "find", "indicate", "say");

  private static final String NOUN_PHRASE = "DT|PDT|JJ.?|NN.*|CD|POS|PRP\\$|HYPH|IN|VBN|CC";

  private final Sentence sentence;
  private final List<Span> quoted;

  /** Headlines leave words out, and the tagger takes the verb at the end for a noun. */
  private final boolean headline;

  private SetOffReports(Sentence sentence, List<Span> quoted) {
    this.sentence = sentence;
    this.quoted = quoted;
    this.headline = sentence.zone() == ZoneKind.HEADLINE;
  }

  static List<Attribution> in(AnalysedArticle article, List<Span> quoted) {
    List<Attribution> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      SetOffReports reports = new SetOffReports(sentence, quoted);
      for (int i = SHORTEST_CONTENT + 2; i < sentence.tokens().size(); i++) {
        reports.at(i).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Attribution> at(int verb) {
    Token token = sentence.token(verb);
    boolean saying = SAYING.contains(token.lemma());
    if (!token.tag().matches(headline ? "VB.?|NNS?" : "VB[DPZ]")
        || !saying && !SHOWING.contains(token.lemma())
        || !isSetOff(verb + 1)) {
      return Optional.empty();
    }
    int comma = verb - 1;
    while (comma > 0
        && verb - comma <= LONGEST_SOURCE
        && sentence.token(comma).tag().matches(NOUN_PHRASE)) {
      comma--;
    }
    // "leaked letters show": the tagger takes the participle for a verb.
    comma -= comma > 0 && sentence.token(comma).tag().equals("VBD") ? 1 : 0;
    boolean clause =
        comma >= SHORTEST_CONTENT
            && comma < verb - 1
            && sentence.token(comma).tag().equals(",")
            && isSource(comma + 1, verb - 1, saying)
            && isClause(comma - 1)
            && isFree(verb);
    return clause
        ? Optional.of(
            new Attribution(
                RULE,
                Optional.of(sentence.span(comma + 1, verb - 1)),
                Optional.of(sentence.span(verb, verb)),
                List.of(sentence.span(behindKicker(), comma - 1)),
                ReportingVerbs.stance(token.lemma()).orElse(Stance.SAYS),
                SURE))
        : Optional.empty();
  }

  /** "Exclusive: crews warned …" */
  private int behindKicker() {
    return headline && sentence.token(1).tag().equals(":") ? 2 : 0;
  }

  /** Whether nothing but a comma or the end follows: "said the ramp" would go on. */
  private boolean isSetOff(int next) {
    return next == sentence.tokens().size() || sentence.token(next).tag().matches(",|\\.");
  }

  private boolean isSource(int first, int last, boolean saying) {
    if (!sentence.token(first).tag().matches("DT|JJ.?|NN.*|CD|PRP\\$|VB[DN]")) {
      return false;
    }
    int head = first;
    while (head < last && !sentence.token(head + 1).tag().matches("IN|VBN")) {
      head++;
    }
    Token noun = sentence.token(head);
    return noun.isNoun() && (saying ? Voices.canSpeak(noun) : Voices.isWriting(noun));
  }

  private boolean isClause(int last) {
    boolean verb = false;
    for (int i = 0; i <= last; i++) {
      if (!isFree(i)) {
        return false;
      }
      verb |= sentence.token(i).tag().matches(headline ? "VB.*|MD" : "VB[DPZ]|MD");
    }
    return verb;
  }

  private boolean isFree(int i) {
    return quoted.stream().noneMatch(q -> q.overlaps(sentence.token(i).span()));
  }
}

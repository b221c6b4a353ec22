package org.claimwire.extraction.rules.attribution;

import java.util.ArrayList;
import java.util.List;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.text.AnalysedArticle;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Span;

/**
 * Ends a content where its speaker goes on to say another thing: "condemned the strike and accused
 * the yard of …" is two sayings.
 */
final class JoinedVerbs {

  private static final int MOST_BETWEEN = 3;

  private JoinedVerbs() {}

  /** The attribution with a content that holds no reporting verb joined to its own cue. */
  static Attribution apart(Attribution a, AnalysedArticle article, List<Span> quoted) {
    if (a.cue().isEmpty()) {
      return a;
    }
    Span cue = a.cue().get();
    Span content = a.content().getLast();
    if (content.start() < cue.end() || quoted.stream().anyMatch(content::overlaps)) {
      return a;
    }
    for (Sentence sentence : article.sentences()) {
      if (sentence.parsed() && sentence.span().contains(cue)) {
        int end = endBefore(sentence, cue, content);
        if (end > content.start() && end < content.end()) {
          List<Span> pieces = new ArrayList<>(a.content());
          pieces.set(pieces.size() - 1, new Span(content.start(), end));
          return new Attribution(
              a.rule(), a.source(), a.cue(), List.copyOf(pieces), a.stance(), a.confidence());
        }
      }
    }
    return a;
  }

  /** "“…,” she sang before asking him, “…”": the second quotation has a cue of its own. */
  static Attribution withoutAnothers(Attribution a, AnalysedArticle article, List<Span> quoted) {
    if (a.cue().isEmpty() || a.content().size() < 2) {
      return a;
    }
    Span cue = a.cue().get();
    List<Span> kept = new ArrayList<>(a.content());
    kept.removeIf(
        piece ->
            piece.start() > cue.end()
                && piece != a.content().getFirst()
                && hasOwnCue(piece, cue, article, quoted));
    return kept.size() == a.content().size()
        ? a
        : new Attribution(
            a.rule(), a.source(), a.cue(), List.copyOf(kept), a.stance(), a.confidence());
  }

  private static boolean hasOwnCue(
      Span piece, Span cue, AnalysedArticle article, List<Span> quoted) {
    return quoted.stream().anyMatch(q -> q.start() == piece.start())
        && article.sentences().stream()
            .filter(s -> s.span().contains(cue))
            .flatMap(s -> Reports.in(s, quoted).stream())
            .filter(r -> r.cue().start() >= cue.end() && r.cue().end() <= piece.start())
            .filter(r -> ReportingVerbs.carriesSpeech(r.lemma()))
            .anyMatch(r -> isNear(r.cue().end(), piece.start(), article.text()));
  }

  private static boolean isNear(int from, int to, String text) {
    String between = text.substring(from, to).strip();
    return between.isEmpty() || between.split("\\s+").length <= MOST_BETWEEN;
  }

  /**
   * To a reporting verb; any finite verb ends a content that has none: "asked him to stop and
   * left".
   */
  private static boolean joinsCue(Sentence sentence, Span cue, Span content, int joined) {
    return cue.contains(sentence.token(sentence.governor(joined)).span())
        && (ReportingVerbs.stance(sentence.token(joined).lemma()).isPresent()
            || sentence.token(joined).tag().matches("VB[DZ]")
                && hasInfinitiveAlone(sentence, content, joined));
  }

  private static boolean hasInfinitiveAlone(Sentence sentence, Span content, int before) {
    boolean infinitive = false;
    for (int i = 0; i < before; i++) {
      if (content.contains(sentence.token(i).span())) {
        if (sentence.token(i).tag().matches("VB[DPZ]|MD|W.*")) {
          return false;
        }
        infinitive |= sentence.token(i).tag().equals("TO");
      }
    }
    return infinitive;
  }

  /**
   * "to stop and handed over": a past form is joined to no infinitive, whatever the parser says.
   */
  private static boolean joinsInfinitive(Sentence sentence, int joined) {
    int head = sentence.governor(joined);
    return sentence.token(joined).tag().matches("VBD|VBN")
        && sentence.dependents(joined, "aux", "aux:pass").isEmpty()
        && sentence.token(head).tag().equals("VB")
        && sentence.dependents(head, "mark").stream()
            .anyMatch(m -> sentence.token(m).tag().equals("TO"));
  }

  private static int endBefore(Sentence sentence, Span cue, Span content) {
    for (int i = 1; i < sentence.tokens().size(); i++) {
      boolean joined =
          content.contains(sentence.token(i).span())
              && sentence.relation(i).equals("conj")
              && sentence.token(i).tag().startsWith("VB")
              && sentence.dependents(i, "nsubj").isEmpty()
              && (joinsCue(sentence, cue, content, i) || joinsInfinitive(sentence, i));
      if (joined) {
        int at = i - 1;
        while (at > 0 && sentence.token(at).tag().matches("CC|,|RB|MD|VB[ZDP]|:")) {
          at--;
        }
        return sentence.token(at).span().end();
      }
    }
    return -1;
  }
}

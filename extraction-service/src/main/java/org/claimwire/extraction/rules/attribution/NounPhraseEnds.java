package org.claimwire.extraction.rules.attribution;

import java.util.ArrayList;
import java.util.List;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.quotation.Quotation;
import org.claimwire.extraction.text.AnalysedArticle;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Span;

/** Takes a content that breaks off inside a noun phrase ("a slow, costly repair") to its end. */
final class NounPhraseEnds {

  private NounPhraseEnds() {}

  /** The attribution as it was where its last word is no modifier of a later noun. */
  static Attribution completed(Attribution a, AnalysedArticle article, List<Quotation> quotations) {
    Span last = a.content().getLast();
    if (quotations.stream().anyMatch(q -> q.span().overlaps(last))) {
      return a;
    }
    Span whole =
        article.sentences().stream()
            .filter(s -> s.parsed() && s.span().contains(last))
            .findFirst()
            .map(s -> completed(last, s))
            .orElse(last);
    Span added = new Span(last.end() - 1, whole.end());
    boolean meets =
        a.cue().filter(added::overlaps).isPresent()
            || a.source().filter(added::overlaps).isPresent()
            || quotations.stream().anyMatch(q -> q.span().overlaps(added));
    if (meets || whole.equals(last)) {
      return a;
    }
    List<Span> content = new ArrayList<>(a.content());
    content.set(content.size() - 1, whole);
    return new Attribution(
        a.rule(), a.source(), a.cue(), List.copyOf(content), a.stance(), a.confidence());
  }

  private static Span completed(Span content, Sentence sentence) {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      boolean modifies =
          sentence.token(i).span().end() == content.end()
              && sentence.relation(i).equals("amod")
              && sentence.governor(i) > i;
      if (modifies) {
        int head = sentence.governor(i);
        int end =
            sentence.subtree(head).stream()
                .filter(w -> !sentence.relation(w).equals("punct"))
                .reduce(head, Math::max);
        return content.to(sentence.token(end).span());
      }
    }
    return content;
  }
}

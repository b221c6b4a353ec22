package org.claimwire.extraction.rules.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.claim.Stance;
import org.claimwire.extraction.text.AnalysedArticle;
import org.claimwire.extraction.text.Article;
import org.claimwire.extraction.text.Dependency;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Span;
import org.claimwire.extraction.text.Token;
import org.claimwire.extraction.text.ZoneKind;
import org.junit.jupiter.api.Test;

class NounPhraseEndsTest {

  private static final String TEXT = "Lindqvist called it a slow, costly repair";

  @Test
  void a_content_that_ends_on_an_adjective_goes_on_to_its_noun() {
    assertThat(completed("a slow")).isEqualTo("a slow, costly repair");
  }

  @Test
  void a_content_that_ends_on_its_noun_stays() {
    assertThat(completed("a slow, costly repair")).isEqualTo("a slow, costly repair");
  }

  @Test
  void a_content_that_ends_on_another_word_stays() {
    assertThat(completed("it")).isEqualTo("it");
  }

  private static String completed(String content) {
    Attribution cut =
        new Attribution(
            "model",
            Optional.of(span("Lindqvist")),
            Optional.of(span("called")),
            List.of(span(content)),
            Stance.CALLS,
            0.9);
    return NounPhraseEnds.completed(cut, article(), List.of()).content().getFirst().in(TEXT);
  }

  private static Span span(String words) {
    int at = TEXT.indexOf(words);
    return new Span(at, at + words.length());
  }

  private static AnalysedArticle article() {
    List<Token> tokens =
        List.of(
            token("Lindqvist", "NNP"),
            token("called", "VBD"),
            token("it", "PRP"),
            token("a ", "DT"),
            token("slow", "JJ"),
            token(",", ","),
            token("costly", "JJ"),
            token("repair", "NN"));
    List<Dependency> arcs =
        List.of(
            new Dependency(1, 0, "nsubj"),
            new Dependency(Dependency.ROOT, 1, "root"),
            new Dependency(1, 2, "obj"),
            new Dependency(7, 3, "det"),
            new Dependency(7, 4, "amod"),
            new Dependency(7, 5, "punct"),
            new Dependency(7, 6, "amod"),
            new Dependency(1, 7, "xcomp"));
    Span whole = new Span(0, TEXT.length());
    return new AnalysedArticle(
        new Article(
            "a",
            "r",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            TEXT),
        List.of(),
        List.of(new Sentence(whole, ZoneKind.BODY, 0, tokens, arcs)));
  }

  private static Token token(String words, String tag) {
    Span span = span(words.equals("a ") ? " a " : words);
    Span own = words.equals("a ") ? new Span(span.start() + 1, span.start() + 2) : span;
    return new Token(own, own.in(TEXT), own.in(TEXT), tag, "O");
  }
}

package org.claimwire.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.claimwire.query.reconcile.article.Article;
import org.claimwire.query.reconcile.article.Claim;
import org.claimwire.query.reconcile.article.Entity;
import org.claimwire.query.reconcile.article.Participant;
import org.claimwire.query.reconcile.article.Statement;
import org.claimwire.query.reconcile.article.Zone;
import org.claimwire.query.reconcile.entity.Actors;
import org.claimwire.query.reconcile.entity.Decisions;
import org.claimwire.query.reconcile.words.Span;
import org.claimwire.query.reconcile.words.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SaidTest {

  private static final Entity LINDQVIST =
      new Entity("e1", "Mara Lindqvist", Entity.Type.PERSON, List.of(), List.of());

  @Test
  void a_pronoun_goes_by_the_name_of_whom_it_means() {
    Said said = said("She said the ramp is shut.", Optional.of("e1"), "Mara Lindqvist", "She");

    assertThat(said.name(actors(said))).contains("Mara Lindqvist");
  }

  @Test
  void a_pronoun_that_means_nobody_known_is_no_name() {
    Said said = said("He said the ramp is shut.", Optional.empty(), "He", "He");

    assertThat(said.name(actors(said))).isEmpty();
    assertThat(said.described()).isEmpty();
  }

  @Test
  void somebody_without_a_name_is_described_in_the_words_of_the_article() {
    Said said =
        said("a deckhand said the ramp is shut.", Optional.empty(), "a deckhand", "a deckhand");

    assertThat(said.name(actors(said))).isEmpty();
    assertThat(said.described()).isEqualTo("a deckhand");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Both leaders", "The two leaders", "Many", "Several Danish officials"})
  void a_count_at_the_beginning_of_a_sentence_is_no_name(String speaker) {
    Said said = said(speaker + " said the ramp is shut.", Optional.empty(), speaker, speaker);

    assertThat(said.name(actors(said))).isEmpty();
    assertThat(said.described()).isEqualTo(speaker);
  }

  @Test
  void a_name_may_begin_with_a_count() {
    Said said =
        said("All Saints said the ramp is shut.", Optional.empty(), "All Saints", "All Saints");

    assertThat(said.name(actors(said))).contains("All Saints");
  }

  private static Actors actors(Said said) {
    return Actors.among(List.of(said.article()), Decisions.none());
  }

  private static Said said(String text, Optional<String> entity, String name, String words) {
    int content = text.indexOf("the ramp");
    Statement statement =
        new Statement(
            Statement.Form.INDIRECT,
            Optional.of(new Participant(entity, name, new Span(0, words.length()))),
            Optional.empty(),
            List.of(new Span(content, text.length() - 1)),
            List.of(),
            Statement.Stance.SAYS);
    Claim claim =
        new Claim(
            "c1",
            text,
            Zone.Kind.BODY,
            new Span(0, text.length()),
            0.9,
            Claim.Polarity.AFFIRMED,
            Claim.Certainty.ASSERTED,
            Optional.of(statement),
            Optional.empty(),
            List.of(),
            List.of());
    Article article =
        new Article(
            "a1",
            "",
            "Harbour Gazette",
            "",
            Optional.empty(),
            new Text(text),
            List.of(),
            List.of(LINDQVIST),
            List.of(claim));
    return new Said(article, claim, statement);
  }
}

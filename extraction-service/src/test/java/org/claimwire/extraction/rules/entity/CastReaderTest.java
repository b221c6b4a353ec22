package org.claimwire.extraction.rules.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.claimwire.extraction.claim.Entity;
import org.claimwire.extraction.claim.EntityType;
import org.claimwire.extraction.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CastReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Mara Lindqvist] said <the ramp is shut>.                                             | Mara Lindqvist
          [Mara Lindqvist, the harbour minister,] denied <a delay>.                             | Mara Lindqvist
          [The harbour minister, Mara Lindqvist,] denied <a delay>.                             | Mara Lindqvist
          [Harbour Minister Mara Lindqvist] denied <a delay>.                                   | Mara Lindqvist
          [Founder and chief executive Mara Lindqvist] denied <a delay>.                        | Mara Lindqvist
          [The head of Quay Lines, Mara Lindqvist,] denied <a delay>.                           | Mara Lindqvist
          [Officials/NNS] said <the ramp is shut>.                                              | (Officials)
          [Mara Lindqvist’s aides] said <the ramp is shut>.                                     | (Mara Lindqvist’s aides)
          [A spokesman for Mara Lindqvist] said <the ramp is shut>.                             | (A spokesman for Mara Lindqvist)
          [Mara Lindqvist and Ivo Brandt] said <the ramp is shut>.                              | (Mara Lindqvist and Ivo Brandt)
          <The ramp is shut>.                                                                   | nobody
          """)
  void the_head_of_the_source_speaks(String prose, String speaker) {
    assertThat(Tagged.prose(prose).speaker(0)).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mara Lindqvist met Ivo Brandt in the port. [She] said <the ramp is shut>.             | Mara Lindqvist
          Mara Lindqvist met Ivo Brandt in the port. [He] said <the ramp is shut>.              | Ivo Brandt
          Mara Lindqvist shut the ramp. [Lindqvist] said <it was old>.                          | Mara Lindqvist
          Mara Lindqvist shut the ramp. [MS LINDQVIST] said <it was old>.                       | Mara Lindqvist
          Mara Lindqvist shut the ramp. [Mara] said <it was old>.                               | Mara Lindqvist
          Robert Hale shut the ramp. [Bob Hale] said <it was old>.                              | Robert Hale
          Harbour Minister Mara Lindqvist shut the ramp. [The minister] said <it was old>.      | Mara Lindqvist
          Norwegian President Erik Aune met Ivo Brandt. [The Norwegian president] said <no>.    | Erik Aune
          Mara Lindqvist, 61, shut the ramp. [The 61-year/NN-old/JJ] said <it was old>.         | Mara Lindqvist
          Quay Lines Ltd shut the ramp with Mara Lindqvist. [The company] said <it was old>.    | Quay Lines Ltd
          The Harbour Safety Board shut the ramp. [The board] said <it was old>.                | Harbour Safety Board
          The Harbour Safety Board shut the ramp. [HSB] said <it was old>.                      | Harbour Safety Board
          Mara Lindqvist met Ivo Brandt. [The two leaders] said <it was old>.                   | (The two leaders)
          """)
  void pronouns_titles_and_short_forms_stand_for_those_named(String prose, String speaker) {
    assertThat(Tagged.prose(prose).speaker(0)).isEqualTo(speaker);
  }

  @Test
  void a_county_is_no_company() {
    assertThat(
            Tagged.prose(
                    "Quay Lines Ltd shut the ramp. [Tarn County] said <Tarn County had warned"
                        + " Quay Lines Ltd twice>. [The company] said <it was not warned>.")
                .speaker(1))
        .isEqualTo("Quay Lines Ltd");
  }

  @Test
  void whoever_speaks_says_i() {
    Tagged article =
        Tagged.prose(
            """
            Mara Lindqvist met Ivo Brandt.
            [Brandt] said <I believe that the ramp is shut>.
            """);
    int i = article.article.text().indexOf("I believe");
    assertThat(article.cast().participant(new Span(i, i + 1)).name()).isEqualTo("Ivo Brandt");
  }

  @Test
  void a_quotation_that_goes_on_keeps_its_speaker() {
    Tagged article =
        Tagged.prose(
            """
            [Ivo Brandt] said <“ The ramp is shut >
            <“ The ramp was old ”>
            <“ Nobody told me ”>
            """);
    assertThat(article.speaker(1)).isEqualTo("Ivo Brandt");
    assertThat(article.speaker(2)).isEqualTo("nobody");
  }

  @Test
  void whoever_signs_the_article_says_i() {
    Tagged article = Tagged.prose("By Mara Lindqvist\n[I] said <the ramp is shut>.");
    assertThat(article.speaker(0)).isEqualTo("Mara Lindqvist");
  }

  @Test
  void forms_of_one_name_make_one_entity_with_its_roles() {
    Tagged article =
        Tagged.prose(
            """
            Harbour Minister Mara Lindqvist met Ivo Brandt, the owner of the ferry.
            Ms Lindqvist said that he had lied. The minister was angry/JJ.
            """);
    Entity minister = article.cast().entities().getFirst();
    assertThat(article.cast().entities())
        .extracting(Entity::name)
        .containsExactly("Mara Lindqvist", "Ivo Brandt");
    assertThat(minister.type()).isEqualTo(EntityType.PERSON);
    assertThat(minister.roles()).extracting(Entity.Role::role).containsExactly("Harbour Minister");
    assertThat(minister.mentions())
        .extracting(m -> m.span().in(article.article.text()) + " " + m.form())
        .containsExactly("Mara Lindqvist NAME", "Lindqvist NAME", "The minister TITLE");
    assertThat(article.cast().entities().get(1).roles())
        .extracting(Entity.Role::role)
        .containsExactly("owner of the ferry");
  }

  @Test
  void an_alias_is_no_second_person() {
    Tagged article =
        Tagged.prose("Police/NNS held Ivo Karl Brandt, alias “ Grey Heron ”. [Heron] denied <it>.");
    assertThat(article.speaker(0)).isEqualTo("Ivo Karl Brandt");
  }

  @Test
  void a_country_is_nobody_and_two_joined_names_are_no_third() {
    Tagged article =
        Tagged.prose(
            """
            Mara Lindqvist met Erik Aune in Norway on the day of the Lindqvist-Aune talks.
            Norway was glad/JJ.
            """);
    assertThat(article.cast().entities())
        .extracting(e -> e.name() + " " + e.type())
        .containsExactly("Mara Lindqvist PERSON", "Erik Aune PERSON", "Norway PLACE");
  }

  @Test
  void two_who_share_a_surname_stay_two() {
    Tagged article = Tagged.prose("Mara Lindqvist met Erik Lindqvist. [Ms Lindqvist] said <no>.");
    assertThat(article.speaker(0)).isEqualTo("Mara Lindqvist");
    assertThat(article.cast().entities()).hasSize(2);
  }

  @Test
  void any_text_has_a_cast() {
    List<String> pieces =
        List.of(
            ("[ ] < > he she it who I the a of and , . : - ( “ ” ’s Mara Lindqvist U.N. By A MP KC 39"
                    + " year old president company alias known/VBN as/IN Secretary of State said is \n")
                .split(" "));
    Random random = new Random(7);
    for (int n = 0; n < 3000; n++) {
      StringBuilder prose = new StringBuilder("x ");
      for (int i = random.nextInt(25); i >= 0; i--) {
        prose.append(pieces.get(random.nextInt(pieces.size()))).append(' ');
      }
      Tagged article = Tagged.prose(prose.toString().replaceAll("[\\[\\]<>]", ""));
      int length = article.article.text().length();
      int start = random.nextInt(length);
      Span any = new Span(start, start + 1 + random.nextInt(length - start));
      assertThat(article.cast().participant(any).name()).as(prose.toString()).isNotNull();
      assertThat(article.cast().entities()).allSatisfy(e -> assertThat(e.mentions()).isNotEmpty());
    }
  }
}

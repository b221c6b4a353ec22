package org.claimwire.query.reconcile.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimwire.query.reconcile.Print;
import org.claimwire.query.reconcile.article.Article;
import org.junit.jupiter.api.Test;

class ActorsTest {

  private static final Article FULL =
      Print.by("Gazette")
          .text("Mara Lindqvist closed the ramp.")
          .person("Mara Lindqvist")
          .article();
  private static final Article SURNAME =
      Print.by("Echo").text("Lindqvist closed the ramp.").person("Lindqvist").article();
  private static final Article OTHER =
      Print.by("Post").text("Tor Lindqvist sells bait.").person("Tor Lindqvist").article();

  @Test
  void a_surname_is_the_one_person_who_has_it() {
    assertThat(actor(FULL, Decisions.none(), FULL, SURNAME))
        .isEqualTo(actor(SURNAME, Decisions.none(), FULL, SURNAME));
  }

  @Test
  void two_people_of_one_surname_stay_two_and_the_surname_is_neither() {
    Actor one = actor(FULL, Decisions.none(), FULL, SURNAME, OTHER);
    Actor other = actor(OTHER, Decisions.none(), FULL, SURNAME, OTHER);
    Actor surname = actor(SURNAME, Decisions.none(), FULL, SURNAME, OTHER);

    assertThat(List.of(one.id(), other.id(), surname.id())).doesNotHaveDuplicates();
  }

  @Test
  void a_hand_decides_that_two_names_are_one() {
    Decisions same =
        new Decisions(List.of(new Decisions.Pair("Mara Lindqvist", "Tor Lindqvist")), List.of());

    assertThat(actor(FULL, same, FULL, OTHER)).isEqualTo(actor(OTHER, same, FULL, OTHER));
  }

  @Test
  void a_hand_decides_that_a_surname_is_somebody_else() {
    Decisions different =
        new Decisions(List.of(), List.of(new Decisions.Pair("Mara Lindqvist", "Lindqvist")));

    assertThat(actor(FULL, different, FULL, SURNAME))
        .isNotEqualTo(actor(SURNAME, different, FULL, SURNAME));
  }

  @Test
  void letters_are_the_name_they_abbreviate() {
    Article letters = Print.by("Echo").text("THB closed the ramp.").organization("THB").article();
    Article full =
        Print.by("Gazette")
            .text("Tolmouth Harbour Board closed the ramp.")
            .organization("Tolmouth Harbour Board")
            .article();

    assertThat(actor(letters, Decisions.none(), letters, full))
        .isEqualTo(actor(full, Decisions.none(), letters, full));
  }

  private static Actor actor(Article of, Decisions decisions, Article... articles) {
    return Actors.among(List.of(articles), decisions)
        .find(of, of.entities().getFirst().id())
        .orElseThrow();
  }
}

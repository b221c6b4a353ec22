package org.claimwire.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimwire.contracts.ArticleClaims.Participant;
import org.junit.jupiter.api.Test;

class ParticipantTest {

  @Test
  void a_pronoun_that_nothing_resolves_is_no_name() {
    assertThat(new Participant(null, "They", 0, 4, "They").shownName()).isEmpty();
  }

  @Test
  void a_pronoun_that_is_resolved_shows_whom_it_means() {
    assertThat(new Participant("e1", "Mara Lindqvist", 0, 3, "She").shownName())
        .contains("Mara Lindqvist");
  }

  @Test
  void words_that_name_a_role_are_shown() {
    assertThat(new Participant(null, "two divers", 0, 10, "two divers").shownName())
        .contains("two divers");
  }

  @Test
  void a_name_in_capitals_is_no_pronoun() {
    assertThat(new Participant(null, "US", 0, 2, "US").shownName()).contains("US");
  }
}

package org.claimwire.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortenedTest {

  @Test
  void words_are_cut_between_two_of_them() {
    assertThat(Shortened.to(20, "the ramp reopens in May")).isEqualTo("the ramp reopens in …");
    assertThat(Shortened.to(23, "the ramp reopens in May")).isEqualTo("the ramp reopens in May");
  }

  @Test
  void a_single_long_word_is_cut_within() {
    assertThat(Shortened.to(4, "\uD83D\uDEA2".repeat(6)))
        .isEqualTo("\uD83D\uDEA2".repeat(4) + " …");
  }
}

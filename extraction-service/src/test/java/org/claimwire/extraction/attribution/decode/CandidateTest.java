package org.claimwire.extraction.attribution.decode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CandidateTest {

  private static final float[] NONE = {.97f, .01f, .01f, .01f};
  private static final float[] BEGIN = {.05f, .9f, .03f, .02f};
  private static final float[] INSIDE = {.1f, .05f, .8f, .05f};
  private static final float[] ANCHOR = {.2f, .1f, .1f, .6f};

  @Test
  void a_cue_is_its_first_word_and_what_goes_on_with_it() {
    assertThat(Candidate.in(new float[][] {NONE, BEGIN, INSIDE, INSIDE, NONE}))
        .containsExactly(new Candidate(1, 3, false, .9f));
  }

  @Test
  void two_cues_may_stand_side_by_side() {
    assertThat(Candidate.in(new float[][] {BEGIN, BEGIN})).hasSize(2);
  }

  @Test
  void a_content_without_a_cue_is_anchored_at_its_first_word() {
    assertThat(Candidate.in(new float[][] {NONE, ANCHOR}))
        .containsExactly(new Candidate(1, 1, true, .6f));
  }

  @Test
  void a_cue_ends_after_eight_words_at_the_latest() {
    float[][] chance = new float[20][];
    java.util.Arrays.fill(chance, INSIDE);
    chance[0] = BEGIN;
    assertThat(Candidate.in(chance).getFirst().last()).isEqualTo(7);
  }

  @Test
  void unlikely_words_are_no_candidates() {
    assertThat(Candidate.in(new float[][] {NONE, {.85f, .1f, .03f, .02f}})).isEmpty();
  }
}

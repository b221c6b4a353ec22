package org.claimwire.local.deadletters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RetriedTest {

  @Test
  void letters_retried_out_of_order_are_remembered_one_by_one() {
    Retried retried = Retried.none().with(3).with(1);

    assertThat(retried.contains(3)).isTrue();
    assertThat(retried.contains(1)).isTrue();
    assertThat(retried.contains(0)).isFalse();
    assertThat(retried.contains(2)).isFalse();
    assertThat(Retried.from(retried.toCommit())).isEqualTo(retried);
  }

  @Test
  void a_run_without_gaps_becomes_an_offset() {
    Retried retried = Retried.none().with(1).with(2).with(0);

    assertThat(retried.before()).isEqualTo(3);
    assertThat(retried.beyond()).isEmpty();
  }
}

package org.claimwire.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PartTest {

  @Test
  void a_list_is_shown_as_far_as_its_weight_allows() {
    Part<Integer> part = Part.within(10, List.of(4, 6, 1, 1), weight -> weight);

    assertThat(part.first()).containsExactly(4, 6);
    assertThat(part.left()).isEqualTo(2);
  }

  @Test
  void the_first_is_shown_however_heavy() {
    assertThat(Part.within(10, List.of(40, 1), weight -> weight).first()).containsExactly(40);
    assertThat(Part.within(10, List.<Integer>of(), weight -> weight).left()).isZero();
  }
}

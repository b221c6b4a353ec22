package org.claimwire.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutletsTest {

  @Test
  void an_outlet_without_a_name_is_called_after_its_file() {
    assertThat(Outlets.of("Quay Post", "file:ramp.txt")).isEqualTo("Quay Post");
    assertThat(Outlets.of("", "file:ramp.txt")).isEqualTo("ramp.txt");
    assertThat(Outlets.of(null, "file:ramp.txt")).isEqualTo("ramp.txt");
    assertThat(Outlets.of("", "")).isEqualTo("an outlet without a name");
  }

  @Test
  void an_outlet_without_a_name_is_called_after_its_host_on_the_web() {
    assertThat(Outlets.of(null, "https://www.quay-post.example/2026/ramp?x=1"))
        .isEqualTo("quay-post.example");
  }
}

package org.claimwire.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicTest {

  @ParameterizedTest
  @CsvSource({
    "whether it is so: the ramp was wet, Is it so?",
    "what it is called: quay / pier, What is it called?",
    "whether the parts add up: nine were hurt, Do the parts add up?",
    "how many or much: nine were hurt, How many or how much?",
    "when: the ramp shut, When?"
  })
  void what_a_difference_is_about_is_asked(String topic, String question) {
    assertThat(Topic.of(topic).asks()).isEqualTo(question);
  }

  @Test
  void a_colon_within_quotation_marks_asks_nothing() {
    Topic topic = Topic.of("the wording of “Note: the ramp is shut”");

    assertThat(topic.asks()).isEqualTo("The wording of “Note: the ramp is shut”");
    assertThat(topic.about()).isEmpty();
  }
}

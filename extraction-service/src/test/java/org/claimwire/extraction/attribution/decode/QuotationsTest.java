package org.claimwire.extraction.attribution.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimwire.extraction.text.Span;
import org.junit.jupiter.api.Test;

class QuotationsTest {

  @Test
  void curly_and_straight_marks_open_and_close() {
    assertThat(in("“We go,” he said. \"Or not.\"")).containsExactly("“We go,”", "\"Or not.\"");
  }

  @Test
  void british_single_quotes_are_quotations_and_apostrophes_are_not() {
    assertThat(in("The dockers' leader said: ‘It’s ours.’ 'Never,' said Roe."))
        .containsExactly("‘It’s ours.’", "'Never,'");
  }

  @Test
  void a_quotation_that_is_never_closed_ends_with_its_line() {
    assertThat(in("He said: “We go\nand leave.")).containsExactly("“We go");
  }

  @Test
  void a_single_mark_that_is_never_closed_opens_nothing() {
    assertThat(in("Summer of ’68, rock ‘n roll")).isEmpty();
  }

  @Test
  void a_quotation_inside_another_belongs_to_the_outer_one() {
    assertThat(in("“She said ‘no ramp’ twice”")).containsExactly("“She said ‘no ramp’ twice”");
  }

  @Test
  void double_quotes_may_stand_in_double_quotes() {
    assertThat(in("He said “what she calls “the ramp” is a plank” and left."))
        .containsExactly("“what she calls “the ramp” is a plank”");
  }

  @Test
  void two_single_marks_are_one_double_mark() {
    assertThat(in("Roe wrote that ''nobody can't'' swim.")).containsExactly("''nobody can't''");
  }

  @Test
  void marks_at_the_very_end_of_a_block_do_no_harm() {
    assertThat(in("He said \"")).containsExactly("\"");
    assertThat(in("He said '")).isEmpty();
  }

  private static List<String> in(String text) {
    return Quotations.in(text, new Span(0, text.length())).stream().map(s -> s.in(text)).toList();
  }
}

package org.claimwire.extraction.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.claimwire.extraction.layout.Zones;
import org.claimwire.extraction.quotation.Quotation.Ending;
import org.claimwire.extraction.text.Article;
import org.junit.jupiter.api.Test;

class QuotationsTest {

  @Test
  void curly_and_straight_marks_quote() {
    assertThat(words("The minister said: “The ramp is safe.” Nobody believed her at all."))
        .containsExactly("The ramp is safe.");
    assertThat(words("\"The ramp,\" she said, \"is safe.\" Nobody believed her at all."))
        .containsExactly("The ramp,", "is safe.");
  }

  @Test
  void british_single_marks_quote_and_apostrophes_do_not() {
    assertThat(words("‘It’s the islanders’ ramp,’ she told the board, ‘and it’s safe.’"))
        .containsExactly("It’s the islanders’ ramp,", "and it’s safe.");
    assertThat(words("The board's ramp wasn't the islanders' own in the '90s, they said."))
        .isEmpty();
    assertThat(words("'We don't know,' the captain said on the quay."))
        .containsExactly("We don't know,");
  }

  @Test
  void an_inner_quotation_is_found_in_its_outer_one() {
    List<Quotation> found =
        quotations("“She called it ‘a paper ramp’ and left,” the captain said.");

    assertThat(found).extracting(Quotation::nested).containsExactly(false, true);
  }

  @Test
  void a_quotation_over_paragraphs_opens_each_and_closes_the_last() {
    List<Quotation> found =
        quotations("The captain said: “We saw the ramp go.\n“Then we saw the crane go.”");

    assertThat(found).extracting(Quotation::ending).containsExactly(Ending.GOES_ON, Ending.MARK);
  }

  @Test
  void a_forgotten_end_is_the_end_of_the_sentence() {
    assertThat(words("The captain said, \"We saw the ramp go. The board has not replied to him."))
        .containsExactly("We saw the ramp go.");
  }

  @Test
  void inches_are_no_quotation() {
    assertThat(words("The plank was 12\" wide and 40\" long, the harbour office wrote.")).isEmpty();
  }

  private static List<String> words(String text) {
    return quotations(text).stream().map(q -> q.words().in(text)).toList();
  }

  private static List<Quotation> quotations(String text) {
    Article article =
        new Article(
            "a",
            "r",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            text);
    return Quotations.in(article, Zones.of(article));
  }
}

package org.claimwire.extraction.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimwire.extraction.claim.Quantity;
import org.claimwire.extraction.rules.quantity.FoundQuantity;
import org.claimwire.extraction.rules.quantity.QuantityRules;
import org.claimwire.extraction.rules.time.FoundTime;
import org.claimwire.extraction.rules.time.TimeRules;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Span;
import org.claimwire.extraction.text.Token;
import org.claimwire.extraction.text.ZoneKind;
import org.junit.jupiter.api.Test;

/** What no parser has seen and nobody would write must still be survived. */
class StrangeNumbersTest {

  private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2026, 2, 4));

  private static final String[] WORDS =
      ("0 00 1 12 31 99 2026 12,34,56 1.2.3 7.5 ٣ ³ ½ $ £ US$ € % # ' ’ - ‑ – — / : . , ; ( ) one"
              + " half a quarter twenty million dozen hundreds tens first third 21st May March Mon"
              + " Friday Feb. 2026-02-31 30/02/2026 past last next the of in by since between to and"
              + " from until ago later before week years hours decade 90s 1990s am p.m. Christmas Q3"
              + " early late end minus degrees km per cent people dollars pesos old aged winter")
          .split(" ");

  @Test
  void any_row_of_words_is_read_without_failing_and_within_its_bounds() {
    Random random = new Random(7);
    for (int round = 0; round < 3_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 12; i++) {
        text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(4) == 0 ? "" : " ");
      }
      Sentence sentence = sentence(text.toString());
      List<Span> times =
          TimeRules.timesIn(sentence, PUBLISHED).stream().map(t -> t.time().span()).toList();
      List<Span> amounts =
          QuantityRules.quantitiesIn(sentence, times).stream()
              .map(FoundQuantity::quantity)
              .map(Quantity::span)
              .toList();
      assertThat(times).as(text.toString()).allMatch(sentence.span()::contains);
      assertThat(amounts).as(text.toString()).allMatch(sentence.span()::contains);
    }
  }

  @Test
  void a_time_that_no_calendar_holds_has_no_days() {
    List<FoundTime> times =
        TimeRules.timesIn(sentence("The ice melted 9000 years ago ."), PUBLISHED);

    assertThat(times).hasSize(1);
    assertThat(times.getFirst().time().days()).isEmpty();
  }

  @Test
  void a_row_of_figures_as_long_as_a_code_is_no_amount() {
    assertThat(
            QuantityRules.quantitiesIn(
                sentence("Quote 98765432109876543210987654321 people ."), List.of()))
        .isEmpty();
  }

  private static Sentence sentence(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher word = Pattern.compile("\\S+").matcher(text);
    while (word.find()) {
      Span span = new Span(word.start(), word.end());
      tokens.add(new Token(span, word.group(), word.group(), "NN", "O"));
    }
    Span whole = tokens.getFirst().span().to(tokens.getLast().span());
    return new Sentence(whole, ZoneKind.BODY, 0, List.copyOf(tokens), List.of());
  }
}

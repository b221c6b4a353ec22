package org.claimwire.extraction.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimwire.extraction.claim.Quantity;
import org.claimwire.extraction.rules.quantity.FoundQuantity;
import org.claimwire.extraction.rules.quantity.QuantityRules;
import org.claimwire.extraction.rules.time.TimeRules;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Span;
import org.claimwire.extraction.text.ZoneKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuantityRulesTest {

  private static final SavedAnalyses ANALYSES = SavedAnalyses.read();

  static List<Cases.Row> rows() {
    return Cases.in("quantities.txt");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void a_sentence_tells_its_quantities(Cases.Row row) {
    Sentence sentence = ANALYSES.of(row.sentence());

    List<String> told =
        QuantityRules.quantitiesIn(sentence, times(sentence)).stream()
            .map(found -> line(found, row.sentence()))
            .toList();

    assertThat(told).isEqualTo(row.expected());
  }

  @Test
  void every_rule_of_the_catalogue_has_a_case() {
    List<String> used =
        rows().stream()
            .flatMap(row -> row.expected().stream())
            .map(line -> line.substring(line.lastIndexOf(' ') + 1))
            .toList();

    assertThat(used).containsAll(QuantityRules.names());
  }

  @Test
  void the_capitals_of_a_headline_make_no_name_of_an_ordinal() {
    Sentence body = ANALYSES.of("Rovers Win Their First Cup Match.");
    Sentence headline =
        new Sentence(body.span(), ZoneKind.HEADLINE, 0, body.tokens(), body.dependencies());

    assertThat(QuantityRules.quantitiesIn(headline, List.of()))
        .extracting(found -> found.quantity().value())
        .containsExactly(1.0);
  }

  private static List<Span> times(Sentence sentence) {
    return TimeRules.timesIn(sentence, Optional.of(LocalDate.of(2026, 2, 4))).stream()
        .map(found -> found.time().span())
        .toList();
  }

  static String line(FoundQuantity found, String text) {
    Quantity quantity = found.quantity();
    String value =
        quantity.value() == Math.rint(quantity.value())
            ? String.valueOf((long) quantity.value())
            : String.valueOf(Math.round(quantity.value() * 1000) / 1000.0);
    return String.join(
        " | ",
        quantity.span().in(text),
        value,
        quantity.unit().orElse("-"),
        quantity.bound().name().toLowerCase().replace('_', '-'),
        found.rule());
  }
}

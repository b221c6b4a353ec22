package org.claimwire.extraction.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimwire.extraction.claim.TimeExpression;
import org.claimwire.extraction.rules.time.FoundTime;
import org.claimwire.extraction.rules.time.TimeRules;
import org.claimwire.extraction.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimeRulesTest {

  /** A Wednesday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2026, 2, 4);

  private static final SavedAnalyses ANALYSES = SavedAnalyses.read();

  static List<Cases.Row> rows() {
    return Cases.in("times.txt");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void a_sentence_tells_its_times(Cases.Row row) {
    Sentence sentence = ANALYSES.of(row.sentence());

    List<String> told =
        TimeRules.timesIn(sentence, Optional.of(PUBLISHED)).stream()
            .map(found -> line(found, row.sentence()))
            .toList();

    assertThat(told).isEqualTo(row.expected());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void without_a_day_of_publication_the_same_words_are_found(Cases.Row row) {
    Sentence sentence = ANALYSES.of(row.sentence());

    assertThat(TimeRules.timesIn(sentence, Optional.empty()))
        .extracting(found -> found.time().span())
        .isEqualTo(
            TimeRules.timesIn(sentence, Optional.of(PUBLISHED)).stream()
                .map(found -> found.time().span())
                .toList());
  }

  @Test
  void every_rule_of_the_catalogue_has_a_case() {
    List<String> used =
        rows().stream()
            .flatMap(row -> row.expected().stream())
            .map(line -> line.substring(line.lastIndexOf(' ') + 1))
            .toList();

    assertThat(used).containsAll(TimeRules.names());
  }

  static String line(FoundTime found, String text) {
    TimeExpression time = found.time();
    String days =
        time.days()
            .map(d -> d.from().equals(d.to()) ? "" + d.from() : d.from() + " to " + d.to())
            .orElse("?");
    return String.join(
        " | ", time.span().in(text), days, time.precision().name().toLowerCase(), found.rule());
  }
}

package org.claimwire.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

  @ParameterizedTest
  @CsvSource({
    "2026-03-09, 2026-03-09, 9 March 2026",
    "2026-03-09, 2026-03-11, 9 to 11 March 2026",
    "2026-03-30, 2026-04-02, 30 March to 2 April 2026",
    "2025-12-30, 2026-01-02, 30 December 2025 to 2 January 2026",
    "2026-05-01, 2026-05-31, May 2026",
    "2023-01-01, 2023-12-31, 2023"
  })
  void days_are_told_as_short_as_they_can_be(LocalDate from, LocalDate to, String words) {
    assertThat(Days.between(from, to)).isEqualTo(words);
  }
}

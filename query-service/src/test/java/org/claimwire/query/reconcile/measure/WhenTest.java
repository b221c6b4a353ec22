package org.claimwire.query.reconcile.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {

  @ParameterizedTest
  @CsvSource({
    "2026-03-09, 2026-03-09, 9 March 2026",
    "2026-03-09, 2026-03-11, 9 to 11 March 2026",
    "2026-03-01, 2026-03-31, March 2026",
    "2026-03-30, 2026-04-02, 30 March to 2 April 2026",
    "1912-01-01, 1912-12-31, 1912",
    "2025-12-30, 2026-01-02, 30 December 2025 to 2 January 2026"
  })
  void days_are_written_as_a_person_would(LocalDate from, LocalDate to, String words) {
    assertThat(new When.Known(from, to).shortly()).isEqualTo(words);
  }
}

package org.claimwire.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.claimwire.query.reconcile.conflict.Conflict;
import org.junit.jupiter.api.Test;

class StoryPartsResourceTest {

  @Test
  void every_kind_and_verdict_of_a_conflict_can_be_asked_for() {
    assertThat(StoryPartsResource.KINDS).isEqualTo(written(Conflict.Kind.values()));
    assertThat(StoryPartsResource.VERDICTS).isEqualTo(written(Conflict.Verdict.values()));
  }

  private static List<String> written(Enum<?>[] values) {
    return Stream.of(values)
        .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }
}

package org.claimwire.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import org.claimwire.query.reconcile.report.StoryReport;
import org.claimwire.query.store.StoryShelf;
import org.junit.jupiter.api.Test;

class StoryExamplesTest {

  // As the service does not, so that an example cannot keep a field that is gone.
  private static final ObjectMapper STRICT =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  @Test
  void each_example_is_what_its_address_answers() throws Exception {
    answers(StoryExamples.TIMELINE, StoryReport.Moment[].class);
    answers(StoryExamples.GROUPS, StoryReport.Group[].class);
    answers(StoryExamples.CONFLICTS, StoryReport.Conflict[].class);
    answers(StoryExamples.MATRIX, Matrix.class);
    answers(StoryExamples.WHY, StoryReport.Why[].class);
  }

  @Test
  void the_exact_words_of_an_example_are_as_long_as_their_span() throws Exception {
    for (StoryReport.Group group :
        STRICT.readValue(StoryExamples.GROUPS, StoryReport.Group[].class)) {
      for (StoryReport.Member member : group.members()) {
        StoryReport.Evidence evidence = member.evidence();
        assertThat(evidence.end() - evidence.start()).isEqualTo(evidence.exact().length());
      }
    }
  }

  @Test
  void the_cursor_that_is_shown_is_one_of_stories() {
    assertThat(Cursor.storiesPlace(Paging.CURSOR_OF_STORIES))
        .isEqualTo(new StoryShelf.Place(Instant.parse("2026-02-06T00:00:00Z"), "1b4de1a0c2f94c0e"));
  }

  private static void answers(String example, Class<?> type) throws Exception {
    Object read = STRICT.readValue(example, type);
    // Written again it has the same fields: none is missing, none made up.
    assertThat((Object) STRICT.readTree(STRICT.writeValueAsString(read)))
        .isEqualTo(STRICT.readTree(example));
  }
}

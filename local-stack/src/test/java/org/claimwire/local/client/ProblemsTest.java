package org.claimwire.local.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class ProblemsTest {

  private final ObjectMapper json = new ObjectMapper();

  @Test
  void the_fields_at_fault_are_named() throws Exception {
    String problem =
        """
        {"title": "Unprocessable Entity", "status": 422, "detail": "The article has flaws.",
         "errors": [{"field": "text", "reason": "must not be blank"},
                    {"field": "uri", "reason": "is not a URI"}]}
        """;

    assertThat(Problems.sentence(json.readTree(problem)))
        .contains("text must not be blank, uri is not a URI");
  }

  @Test
  void a_problem_without_fields_says_its_detail_else_its_title() throws Exception {
    assertThat(
            Problems.sentence(json.readTree("{\"title\": \"Not Found\", \"detail\": \"No a1.\"}")))
        .contains("No a1.");
    assertThat(Problems.sentence(json.readTree("{\"title\": \"Not Found\"}")))
        .contains("Not Found");
    assertThat(Problems.sentence(json.readTree("{\"id\": \"a1\"}"))).isEmpty();
  }
}

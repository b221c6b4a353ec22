package org.claimwire.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimwireCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "demo --help",
        "up --help",
        "down --help",
        "status --help",
        "logs --help",
        "add --help",
        "extract --help",
        "report --help",
        "dead --help",
        "dead list --help",
        "dead show --help",
        "dead retry --help"
      })
  void every_command_explains_itself(String arguments) {
    assertThat(run(arguments)).isZero();
    assertThat(out.toString()).contains("Usage: claimwire");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "dance",
        "dead",
        "dead retry",
        "dead retry --all articles.raw@1",
        "logs",
        "logs kitchen",
        "add",
        "add x.txt --published-at yesterday",
        "up --port-query high",
        "report one two"
      })
  void wrong_usage_is_2_and_explained(String arguments) {
    assertThat(run(arguments)).isEqualTo(2);
    assertThat(err.toString()).isNotBlank();
  }

  @Test
  void a_service_that_does_not_answer_is_a_failure_that_says_what_to_do() {
    assertThat(run("report --port-query 1")).isEqualTo(1);
    assertThat(err.toString())
        .contains("query-service does not answer on http://localhost:1")
        .contains("./claimwire up");
  }

  private int run(String arguments) {
    return ClaimwireCommand.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments.isEmpty() ? new String[0] : arguments.split(" "));
  }
}

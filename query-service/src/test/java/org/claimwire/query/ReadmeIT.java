package org.claimwire.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The calls that the README prints do what it says, given the samples. */
@QuarkusTest
@WithTestResource(LocalStack.class)
class ReadmeIT {

  @TestHTTPResource("/")
  URI front;

  @Test
  void every_call_works_as_it_is_printed() throws Exception {
    Assumptions.assumeTrue(hasCurl(), "the README's calls were not made: no curl on the PATH");
    SampleStories.awaitStory("museum");
    List<String> calls =
        Files.readString(Path.of("..", "README.md"))
            .lines()
            .filter(line -> line.startsWith("curl "))
            .toList();
    assertThat(calls).hasSize(5);
    assertThat(answer(calls.get(0))).contains("\"contradictions\":");
    assertThat(answer(calls.get(1))).contains("\"name\":\"Rosalind Fenwright\"");
    assertThat(answer(calls.get(2)))
        .contains("\"hit\":true")
        .contains("\"certainty\":\"asserted\"");
    assertThat(answer(calls.get(3))).startsWith("id,article,outlet").contains(",\"The Vitrine\",");
    assertThat(answer(calls.get(4))).contains("<feed").contains("<entry>");
  }

  private String answer(String call) throws IOException, InterruptedException {
    String here = call.replace("http://localhost:8080/", front.toString());
    Process curl =
        new ProcessBuilder(
                "sh", "-c", here.replaceFirst("^curl ", "curl -sS --fail --max-time 30 "))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String answer = new String(curl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(curl.waitFor()).as(call).isZero();
    return answer;
  }

  private static boolean hasCurl() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "curl")));
  }
}

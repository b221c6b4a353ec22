package org.claimwire.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DockerfilesTest {

  private static final String BORDER = "# ----\n";

  @Test
  void the_services_share_the_layers_of_their_dependencies() {
    assertThat(
            ServiceSettings.all().stream()
                .map(settings -> shared(dockerfile(settings.service())))
                .distinct())
        .singleElement()
        .asString()
        .contains("./mvnw");
  }

  @Test
  void the_pom_of_every_module_is_copied_or_the_module_left_out() {
    List<String> modules =
        Pattern.compile("<module>(.+)</module>")
            .matcher(Strict.text(Path.of("../pom.xml")))
            .results()
            .map(module -> module.group(1))
            .toList();
    String ignored = Strict.text(Path.of("../.dockerignore"));
    String shared = shared(dockerfile("ingest-service"));
    for (String module : modules) {
      if (!shared.contains("/<module>" + module + "</d")) {
        assertThat(shared).contains("COPY %s/pom.xml %s/\n".formatted(module, module));
        assertThat(ignored).contains("!" + module + "/pom.xml\n");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("org.claimwire.deploy.ServiceSettings#all")
  void an_image_runs_as_nobody_and_stops_on_a_signal(ServiceSettings settings) {
    String dockerfile = dockerfile(settings.service());
    assertThat(dockerfile)
        .containsPattern("(?m)^USER [1-9]\\d*:[1-9]\\d*$")
        .containsPattern("(?m)^ENTRYPOINT \\[\"java\", \"-XX:MaxRAMPercentage=\\d+\"")
        .contains("EXPOSE " + settings.port() + "\n")
        .containsPattern("(?m)^COPY .*LICENSE /licenses/$")
        .contains("org.opencontainers.image.licenses")
        .doesNotContain("HEALTHCHECK");
    assertThat(Pattern.compile("(?m)^FROM (\\S+)").matcher(dockerfile).results())
        .extracting((MatchResult from) -> from.group(1))
        .hasSize(2)
        .allMatch(image -> image.matches(Images.PINNED));
  }

  private static String dockerfile(String service) {
    return Strict.text(Path.of("..", service, "Dockerfile"));
  }

  private static String shared(String dockerfile) {
    return dockerfile.substring(dockerfile.indexOf("FROM"), dockerfile.indexOf(BORDER));
  }
}

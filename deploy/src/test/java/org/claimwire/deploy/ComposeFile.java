package org.claimwire.deploy;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What we use of the compose format. */
record ComposeFile(Map<String, Service> services, Map<String, Object> volumes) {

  static final Path PATH = Path.of("../docker-compose.yml");

  @JsonNaming(SnakeCaseStrategy.class)
  record Service(
      Build build,
      String image,
      List<String> profiles,
      String restart,
      String memLimit,
      String shmSize,
      boolean readOnly,
      List<String> tmpfs,
      List<String> capDrop,
      List<String> securityOpt,
      String stopGracePeriod,
      List<String> ports,
      List<String> volumes,
      Map<String, String> environment,
      Map<String, Dependency> dependsOn,
      Healthcheck healthcheck,
      List<String> entrypoint,
      List<String> command) {}

  record Build(String context, String dockerfile) {}

  record Dependency(String condition) {}

  @JsonNaming(SnakeCaseStrategy.class)
  record Healthcheck(
      List<String> test, String interval, String timeout, int retries, String startPeriod) {}

  static ComposeFile read(String yaml) {
    Map<String, Object> document = new LinkedHashMap<>(Strict.documents(yaml).getFirst());
    document.keySet().removeIf(key -> key.startsWith("x-"));
    return Strict.as(ComposeFile.class, document);
  }
}

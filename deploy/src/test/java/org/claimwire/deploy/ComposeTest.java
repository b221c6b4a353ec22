package org.claimwire.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.server.config.AbstractKafkaConfig;
import org.claimwire.contracts.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComposeTest {

  private static final String TEXT = Strict.text(ComposeFile.PATH);
  private static final Map<String, ComposeFile.Service> SERVICES =
      ComposeFile.read(TEXT).services();

  @Test
  void an_unknown_field_is_seen() {
    assertThatThrownBy(() -> ComposeFile.read(TEXT.replace("mem_limit", "mem_limits")))
        .hasMessageContaining("mem_limits");
  }

  @ParameterizedTest
  @MethodSource("org.claimwire.deploy.ServiceSettings#all")
  void a_service_reads_what_it_is_given(ServiceSettings settings) {
    assertThat(service(settings).environment().keySet()).isSubsetOf(settings.variables());
  }

  @ParameterizedTest
  @MethodSource("org.claimwire.deploy.ServiceSettings#all")
  void a_service_is_given_as_much_as_on_kubernetes(ServiceSettings settings) {
    Set<String> base =
        Manifests.all().stream()
            .filter(manifest -> manifest.place().contains("/base/"))
            .collect(
                Collectors.collectingAndThen(
                    Collectors.toList(), all -> Variables.givenTo(settings.service(), all)));
    base.remove("QUARKUS_DATASOURCE_PASSWORD"); // of which a file tells here
    assertThat(service(settings).environment().keySet()).containsAll(base);
  }

  @Test
  void the_password_is_written_where_the_query_service_reads_it() {
    ServiceSettings query = ServiceSettings.of("query-service");
    String script = SERVICES.get("password").command().getFirst();
    var setting = Pattern.compile("printf '([a-z.]+)=%s").matcher(script);
    assertThat(setting.find()).isTrue();
    assertThat(query.properties()).containsKey(setting.group(1));
    assertThat(service(query).environment().get("SMALLRYE_CONFIG_LOCATIONS"))
        .endsWith("/query.properties");
    assertThat(script).contains(">query.properties");
  }

  @Test
  void no_password_is_in_the_file() {
    SERVICES.forEach(
        (name, service) -> {
          if (service.environment() != null) {
            service
                .environment()
                .forEach(
                    (variable, value) -> {
                      if (variable.endsWith("PASSWORD")) {
                        assertThat(value).as(name + " " + variable).matches("\\$\\{[A-Z_]+:-}");
                      }
                    });
          }
        });
  }

  @ParameterizedTest
  @MethodSource("org.claimwire.deploy.ServiceSettings#all")
  void a_service_is_confined_and_asked_for_its_health(ServiceSettings settings) {
    ComposeFile.Service service = service(settings);
    assertThat(service.readOnly()).isTrue();
    assertThat(service.capDrop()).containsExactly("ALL");
    assertThat(service.securityOpt()).containsExactly("no-new-privileges:true");
    assertThat(service.tmpfs()).singleElement().asString().startsWith("/tmp:exec");
    assertThat(service.stopGracePeriod()).isEqualTo("20s");
    assertThat(service.build().dockerfile()).isEqualTo(settings.service() + "/Dockerfile");
    assertThat(service.healthcheck().test().getLast())
        .contains("/" + settings.port() + " ")
        .contains("GET /q/health/ready ");
    assertThat(service.dependsOn().get("kafka").condition()).isEqualTo("service_healthy");
    assertThat(service.dependsOn().get("topics").condition())
        .isEqualTo("service_completed_successfully");
  }

  @Test
  void ports_are_open_to_this_machine_alone() {
    SERVICES.values().stream()
        .flatMap(service -> service.ports() == null ? Stream.of() : service.ports().stream())
        .forEach(port -> assertThat(port).matches("127\\.0\\.0\\.1:\\$\\{[A-Z_]+:-\\d+}:\\d+"));
    ServiceSettings.all().stream()
        .map(settings -> Map.entry(settings, service(settings)))
        .filter(service -> service.getValue().ports() != null)
        .forEach(
            service ->
                assertThat(service.getValue().ports().getFirst())
                    .endsWith(":" + service.getKey().port()));
  }

  @Test
  void images_are_pinned() {
    assertThat(SERVICES.values())
        .extracting(ComposeFile.Service::image)
        .allMatch(image -> image.matches(Images.PINNED));
  }

  @Test
  void the_limits_of_memory_fit_four_gigabytes() {
    int megabytes =
        SERVICES.values().stream()
            .filter(service -> "unless-stopped".equals(service.restart()))
            .filter(service -> !List.of("second-extraction").equals(service.profiles()))
            .mapToInt(service -> Integer.parseInt(service.memLimit().replace("m", "")))
            .sum();
    assertThat(megabytes).isLessThanOrEqualTo(4096);
    assertThat(SERVICES.values()).allSatisfy(s -> assertThat(s.memLimit()).isNotNull());
  }

  @Test
  void what_can_be_set_is_in_the_example() {
    Set<String> used =
        Pattern.compile("\\$\\{([A-Z_]+):?-")
            .matcher(TEXT.replace("$${", ""))
            .results()
            .map(variable -> variable.group(1))
            .collect(Collectors.toSet());
    Set<String> shown =
        Pattern.compile("(?m)^#?([A-Z_]+)=")
            .matcher(Strict.text(Path.of("../.env.example")))
            .results()
            .map(variable -> variable.group(1))
            .collect(Collectors.toSet());
    assertThat(shown).isEqualTo(used);
  }

  @Test
  void the_topics_are_those_of_the_contracts() {
    assertThat(TopicScript.topicsIn(SERVICES.get("topics").command().getFirst()))
        .containsExactlyElementsOf(Topics.ALL);
  }

  @Test
  void the_broker_reads_what_it_is_given() {
    Set<String> known =
        AbstractKafkaConfig.CONFIG_DEF.names().stream()
            .map(name -> ServiceSettings.variable("kafka." + name))
            .collect(Collectors.toSet());
    assertThat(SERVICES.get("kafka").environment().keySet().stream())
        .filteredOn(name -> !Set.of("CLUSTER_ID", "KAFKA_HEAP_OPTS").contains(name))
        .isSubsetOf(known);
    Set<String> onKubernetes =
        Variables.givenTo(
            "kafka",
            Manifests.all().stream()
                .filter(manifest -> !Manifests.isPatch(manifest.place()))
                .toList());
    assertThat(onKubernetes.stream())
        .filteredOn(name -> !Set.of("CLUSTER_ID", "KAFKA_HEAP_OPTS").contains(name))
        .isSubsetOf(known);
  }

  private static ComposeFile.Service service(ServiceSettings settings) {
    return SERVICES.get(settings.service());
  }
}

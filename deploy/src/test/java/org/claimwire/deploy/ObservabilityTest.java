package org.claimwire.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.openshift.api.model.monitoring.v1.PrometheusRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ObservabilityTest {

  private static final Path OBSERVABILITY = Manifests.FOLDER.resolve("observability");
  private static final String RULES = Strict.text(Path.of("compose/claimwire.rules.yaml"));
  private static final String DASHBOARD = Strict.text(OBSERVABILITY.resolve("dashboard.json"));

  @Test
  void the_alerts_are_the_same_under_compose_and_on_kubernetes() {
    Map<String, Object> onKubernetes =
        Strict.documents(Strict.text(OBSERVABILITY.resolve("prometheusrule.yaml"))).getFirst();
    assertThat(onKubernetes.get("spec")).isEqualTo(Strict.documents(RULES).getFirst());
  }

  @Test
  void the_runbook_tells_what_to_do_about_every_alert() {
    String runbook = Strict.text(Path.of("runbook.md"));
    List<String> headings =
        Pattern.compile("(?m)^## (\\S+)$").matcher(runbook).results().map(h -> h.group(1)).toList();
    var rules =
        Manifests.of(PrometheusRule.class, Manifests.all()).getFirst().getSpec().getGroups();
    var alerts = rules.getFirst().getRules();
    assertThat(alerts).extracting(rule -> rule.getAlert()).isEqualTo(headings);
    assertThat(alerts)
        .allSatisfy(
            rule ->
                assertThat(rule.getAnnotations().get("runbook"))
                    .isEqualTo("deploy/runbook.md#" + rule.getAlert().toLowerCase()))
        .allSatisfy(rule -> assertThat(rule.getAnnotations().get("summary")).isNotBlank());
  }

  @Test
  void dashboard_and_alerts_name_metrics_that_the_services_count() throws IOException {
    Set<String> counted = new TreeSet<>();
    for (String service : ServiceSettings.SERVICES) {
      try (Stream<Path> sources = Files.walk(Path.of("..", service, "src/main/java"))) {
        sources
            .filter(Files::isRegularFile)
            .flatMap(
                file ->
                    Pattern.compile("\"(claimwire\\.[a-z.]+)\"")
                        .matcher(Strict.text(file))
                        .results())
            .forEach(name -> counted.add(name.group(1).replace('.', '_')));
      }
    }
    Set<String> named =
        Pattern.compile("claimwire_[a-z_]+")
            .matcher(DASHBOARD + RULES)
            .results()
            .map(
                name ->
                    name.group().replaceFirst("(_seconds)?(_total|_count|_sum|_max|_bucket)$", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(named).isNotEmpty().isSubsetOf(counted);
  }

  @Test
  void the_dashboard_asks_whichever_source_is_chosen() {
    Map<String, Object> dashboard = Strict.documents(DASHBOARD).getFirst();
    assertThat((List<?>) dashboard.get("panels")).hasSizeGreaterThan(10);
    assertThat(DASHBOARD).contains("\"uid\": \"${source}\"").contains("\"name\": \"source\"");
  }
}

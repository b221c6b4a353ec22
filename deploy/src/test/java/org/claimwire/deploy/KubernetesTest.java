package org.claimwire.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.kustomize.v1beta1.Kustomization;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimwire.deploy.Manifests.Manifest;
import org.claimwire.deploy.Manifests.Workload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files as they are written; what kustomize makes of them see {@link KustomizeTest}. */
class KubernetesTest {

  private static final List<Manifest> ALL = Manifests.all();

  static List<Manifest> all() {
    return ALL;
  }

  static Stream<Workload> workloads() {
    return Manifests.workloads(ALL).stream().filter(w -> !Manifests.isPatch(w.place()));
  }

  @ParameterizedTest
  @MethodSource("all")
  void every_field_is_one_that_its_kind_knows(Manifest manifest) {
    assertThat(manifest.typed()).isNotNull();
  }

  @ParameterizedTest
  @MethodSource("all")
  void an_unknown_field_is_seen(Manifest manifest) {
    Map<String, Object> planted = new HashMap<>(manifest.document());
    planted.put("misspelt", 1);
    assertThatThrownBy(() -> new Manifest(manifest.place(), planted).typed())
        .hasMessageContaining("misspelt");
  }

  @Test
  void a_misspelt_field_deep_inside_is_seen() {
    String base = Strict.text(Manifests.FOLDER.resolve("base/ingest-service/deployment.yaml"));
    for (String field : List.of("failureThreshold", "readOnlyRootFilesystem", "configMapKeyRef")) {
      Manifest planted = Manifests.in("planted", base.replace(field, field + "s")).getFirst();
      assertThatThrownBy(planted::typed).hasMessageContaining(field + "s");
    }
  }

  @ParameterizedTest
  @MethodSource("workloads")
  void images_are_pinned_and_memory_is_bounded(Workload workload) {
    for (Container container : workload.pod().getSpec().getContainers()) {
      assertThat(container.getImage()).matches(Images.PINNED);
      assertThat(container.getResources().getLimits()).containsKey("memory");
      assertThat(container.getResources().getRequests()).containsKeys("cpu", "memory");
    }
  }

  @ParameterizedTest
  @MethodSource("workloads")
  void pods_keep_to_the_restricted_standard(Workload workload) {
    var pod = workload.pod().getSpec();
    assertThat(pod.getAutomountServiceAccountToken()).isFalse();
    assertThat(pod.getEnableServiceLinks()).isFalse();
    assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
    assertThat(pod.getSecurityContext().getRunAsUser()).isPositive();
    assertThat(pod.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
    for (Container container : pod.getContainers()) {
      assertThat(container.getSecurityContext().getAllowPrivilegeEscalation()).isFalse();
      assertThat(container.getSecurityContext().getCapabilities().getDrop()).contains("ALL");
    }
  }

  @Test
  void what_runs_for_long_is_probed() {
    workloads()
        .filter(workload -> !workload.name().equals("topics"))
        .flatMap(workload -> workload.pod().getSpec().getContainers().stream())
        .forEach(
            container ->
                assertThat(probes(container)).as(container.getImage()).doesNotContainNull());
  }

  @ParameterizedTest
  @MethodSource("org.claimwire.deploy.ServiceSettings#all")
  void a_service_is_reached_where_it_listens(ServiceSettings settings) {
    Container container = container(settings.service());
    assertThat(container.getPorts())
        .singleElement()
        .satisfies(port -> assertThat(port.getName()).isEqualTo("http"))
        .satisfies(port -> assertThat(port.getContainerPort()).isEqualTo(settings.port()));
    assertThat(probes(container))
        .extracting(probe -> probe.getHttpGet().getPath())
        .containsExactly("/q/health/started", "/q/health/ready", "/q/health/live");
    assertThat(probes(container))
        .allSatisfy(
            probe -> assertThat(probe.getHttpGet().getPort().getStrVal()).isEqualTo("http"));
    assertThat(container.getSecurityContext().getReadOnlyRootFilesystem()).isTrue();

    Service service =
        Manifests.of(Service.class, ALL).stream()
            .filter(s -> s.getMetadata().getName().equals(settings.service()))
            .findFirst()
            .orElseThrow();
    assertThat(service.getSpec().getPorts())
        .singleElement()
        .satisfies(port -> assertThat(port.getPort()).isEqualTo(settings.port()))
        .satisfies(port -> assertThat(port.getTargetPort().getStrVal()).isEqualTo("http"));
    assertThat(service.getSpec().getSelector())
        .containsExactly(Map.entry("app.kubernetes.io/name", settings.service()));
  }

  @ParameterizedTest
  @MethodSource("org.claimwire.deploy.ServiceSettings#all")
  void a_service_reads_what_it_is_given(ServiceSettings settings) {
    assertThat(Variables.givenTo(settings.service(), ALL)).isSubsetOf(settings.variables());
  }

  @Test
  void a_misspelt_variable_is_seen() {
    String base = Strict.text(Manifests.FOLDER.resolve("base/query-service/deployment.yaml"));
    List<Manifest> planted = Manifests.in("planted", base.replace("JDBC_URL", "JDBC_ULR"));
    assertThat(Variables.givenTo("query-service", planted))
        .contains("QUARKUS_DATASOURCE_JDBC_ULR")
        .isNotEmpty();
    assertThat(ServiceSettings.of("query-service").variables())
        .contains("QUARKUS_DATASOURCE_JDBC_URL")
        .doesNotContain("QUARKUS_DATASOURCE_JDBC_ULR");
  }

  @Test
  void every_file_is_used_where_it_lies() {
    for (Manifest manifest : ALL) {
      if (manifest.typed() instanceof Kustomization kustomization) {
        Path folder = Path.of(manifest.place()).getParent();
        Stream<String> patches = kustomization.getPatches().stream().map(patch -> patch.getPath());
        Stream.concat(kustomization.getResources().stream(), patches)
            .forEach(name -> assertThat(Files.exists(folder.resolve(name))).as(name).isTrue());
      }
    }
  }

  @Test
  void the_topics_of_the_job_are_those_of_the_contracts() {
    Job job = Manifests.of(Job.class, ALL).getFirst();
    Container container = job.getSpec().getTemplate().getSpec().getContainers().getFirst();
    assertThat(TopicScript.topicsIn(container.getArgs().getFirst()))
        .containsExactlyElementsOf(org.claimwire.contracts.Topics.ALL);
  }

  private static Container container(String service) {
    return ALL.stream()
        .filter(manifest -> !Manifests.isPatch(manifest.place()))
        .filter(manifest -> manifest.type() == Deployment.class)
        .map(manifest -> (Deployment) manifest.typed())
        .filter(deployment -> deployment.getMetadata().getName().equals(service))
        .map(deployment -> deployment.getSpec().getTemplate().getSpec().getContainers().getFirst())
        .findFirst()
        .orElseThrow();
  }

  private static List<Probe> probes(Container container) {
    return java.util.Arrays.asList(
        container.getStartupProbe(), container.getReadinessProbe(), container.getLivenessProbe());
  }
}

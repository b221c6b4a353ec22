package org.claimwire.deploy;

import io.fabric8.kubernetes.api.model.EnvVar;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.claimwire.deploy.Manifests.Manifest;

/** The environment that manifests give to a service. */
final class Variables {

  /** The name in patches that go to each service. */
  private static final Set<String> ALL_SERVICES = Set.of("each");

  private Variables() {}

  static Set<String> givenTo(String service, List<Manifest> manifests) {
    return Manifests.workloads(manifests).stream()
        .filter(w -> w.name().equals(service) || ALL_SERVICES.contains(w.name()))
        .flatMap(workload -> workload.pod().getSpec().getContainers().stream())
        .flatMap(container -> container.getEnv().stream())
        .map(EnvVar::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}

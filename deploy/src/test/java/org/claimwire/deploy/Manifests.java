package org.claimwire.deploy;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.kustomize.v1beta1.Kustomization;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.openshift.api.model.monitoring.v1.PodMonitor;
import io.fabric8.openshift.api.model.monitoring.v1.PrometheusRule;
import io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitor;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The files of {@code deploy/kubernetes}. */
final class Manifests {

  static final Path FOLDER = Path.of("kubernetes");

  private static final Map<String, Class<?>> TYPES =
      Map.ofEntries(
          Map.entry("v1 ConfigMap", ConfigMap.class),
          Map.entry("v1 Namespace", Namespace.class),
          Map.entry("v1 Service", Service.class),
          Map.entry("apps/v1 Deployment", Deployment.class),
          Map.entry("apps/v1 StatefulSet", StatefulSet.class),
          Map.entry("batch/v1 Job", Job.class),
          Map.entry("autoscaling/v2 HorizontalPodAutoscaler", HorizontalPodAutoscaler.class),
          Map.entry("networking.k8s.io/v1 Ingress", Ingress.class),
          Map.entry("networking.k8s.io/v1 NetworkPolicy", NetworkPolicy.class),
          Map.entry("policy/v1 PodDisruptionBudget", PodDisruptionBudget.class),
          Map.entry("kustomize.config.k8s.io/v1beta1 Kustomization", Kustomization.class),
          Map.entry("monitoring.coreos.com/v1 ServiceMonitor", ServiceMonitor.class),
          Map.entry("monitoring.coreos.com/v1 PodMonitor", PodMonitor.class),
          Map.entry("monitoring.coreos.com/v1 PrometheusRule", PrometheusRule.class),
          Map.entry("kafka.strimzi.io/v1 Kafka", Kafka.class),
          Map.entry("kafka.strimzi.io/v1 KafkaNodePool", KafkaNodePool.class),
          Map.entry("kafka.strimzi.io/v1 KafkaTopic", KafkaTopic.class),
          Map.entry("kafka.strimzi.io/v1 KafkaUser", KafkaUser.class),
          Map.entry("postgresql.cnpg.io/v1 Cluster", OperatorTypes.Cluster.class),
          Map.entry("keda.sh/v1alpha1 ScaledObject", OperatorTypes.ScaledObject.class),
          Map.entry(
              "keda.sh/v1alpha1 TriggerAuthentication", OperatorTypes.TriggerAuthentication.class),
          Map.entry("external-secrets.io/v1 ExternalSecret", OperatorTypes.ExternalSecret.class));

  private static final Set<Class<?>> WITH_PODS =
      Set.of(Deployment.class, StatefulSet.class, Job.class);

  /** One document of a file. */
  record Manifest(String place, Map<String, Object> document) {

    /**
     * The document as the type of its API version and kind.
     *
     * @throws IllegalArgumentException if it has a field that the type does not know
     */
    Object typed() {
      return Strict.as(type(), document);
    }

    Class<?> type() {
      String name = document.get("apiVersion") + " " + document.get("kind");
      return Optional.ofNullable(TYPES.get(name))
          .orElseThrow(() -> new IllegalStateException(place + ": no type is known for " + name));
    }

    @Override
    public String toString() {
      return place + " " + document.get("kind");
    }
  }

  /** The pods of a workload. */
  record Workload(String place, String name, PodTemplateSpec pod) {}

  private Manifests() {}

  /** Every document of every file. */
  static List<Manifest> all() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .sorted()
          .flatMap(file -> in(file.toString(), Strict.text(file)).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Manifest> in(String place, String yaml) {
    return Strict.documents(yaml).stream().map(d -> new Manifest(place, d)).toList();
  }

  static <T> List<T> of(Class<T> type, List<Manifest> manifests) {
    return manifests.stream().filter(m -> m.type() == type).map(m -> type.cast(m.typed())).toList();
  }

  static List<Workload> workloads(List<Manifest> manifests) {
    return manifests.stream().flatMap(manifest -> workload(manifest).stream()).toList();
  }

  private static Optional<Workload> workload(Manifest manifest) {
    if (!WITH_PODS.contains(manifest.type())) {
      return Optional.empty();
    }
    HasMetadata typed = (HasMetadata) manifest.typed();
    PodTemplateSpec pod =
        switch (typed) {
          case Deployment deployment -> deployment.getSpec().getTemplate();
          case StatefulSet set -> set.getSpec().getTemplate();
          case Job job -> job.getSpec().getTemplate();
          default -> throw new IllegalStateException(manifest + " has no pods");
        };
    return Optional.of(new Workload(manifest.place(), typed.getMetadata().getName(), pod));
  }

  static boolean isPatch(String place) {
    return place.contains("/patches/");
  }
}

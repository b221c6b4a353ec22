package org.claimwire.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.strimzi.api.kafka.model.common.template.ContainerTemplate;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import io.strimzi.api.kafka.model.user.KafkaUserAuthorizationSimple;
import io.strimzi.api.kafka.model.user.acl.AclOperation;
import io.strimzi.api.kafka.model.user.acl.AclRule;
import io.strimzi.api.kafka.model.user.acl.AclRuleGroupResource;
import io.strimzi.api.kafka.model.user.acl.AclRuleTopicResource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwire.contracts.Topics;
import org.claimwire.deploy.Manifests.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The operators' resources of the production overlay. */
class ProductionTest {

  private static final List<Manifest> ALL = Manifests.all();

  @Test
  void the_topics_are_those_of_the_contracts() {
    List<Topics.Topic> topics =
        Manifests.of(KafkaTopic.class, ALL).stream()
            .map(
                topic ->
                    new Topics.Topic(
                        topic.getMetadata().getName(),
                        topic.getSpec().getPartitions(),
                        strings(topic.getSpec().getConfig())))
            .toList();
    assertThat(topics).containsExactlyElementsOf(Topics.ALL);
  }

  @ParameterizedTest
  @MethodSource("org.claimwire.deploy.ServiceSettings#all")
  void a_user_may_do_what_its_service_does_and_nothing_else(ServiceSettings settings) {
    KafkaUser user =
        Manifests.of(KafkaUser.class, ALL).stream()
            .filter(u -> u.getMetadata().getName().equals(settings.service()))
            .findFirst()
            .orElseThrow();
    List<AclRule> rules =
        ((KafkaUserAuthorizationSimple) user.getSpec().getAuthorization()).getAcls();

    assertThat(topics(rules, AclOperation.READ)).isEqualTo(topics(settings, "incoming"));
    assertThat(topics(rules, AclOperation.WRITE)).isEqualTo(topics(settings, "outgoing"));
    List<String> groups =
        rules.stream()
            .map(AclRule::getResource)
            .filter(AclRuleGroupResource.class::isInstance)
            .map(group -> ((AclRuleGroupResource) group).getName())
            .toList();
    assertThat(groups)
        .isEqualTo(
            topics(settings, "incoming").isEmpty() ? List.of() : List.of(settings.consumerGroup()));
  }

  @Test
  void extraction_grows_with_what_waits_for_it() {
    var scaled = Manifests.of(OperatorTypes.ScaledObject.class, ALL).getFirst().spec();
    var lag = scaled.triggers().getFirst().metadata();
    assertThat(scaled.scaleTargetRef().name()).isEqualTo("extraction-service");
    assertThat(scaled.maxReplicaCount()).isEqualTo(Topics.PARTITIONS);
    assertThat(lag.topic()).isEqualTo(Topics.ARTICLES_RAW);
    assertThat(lag.consumerGroup())
        .isEqualTo(ServiceSettings.of("extraction-service").consumerGroup());
  }

  @Test
  void each_service_has_one_autoscaler_and_a_budget() {
    Stream<String> byProcessor =
        Manifests.of(HorizontalPodAutoscaler.class, ALL).stream()
            .map(scaler -> scaler.getSpec().getScaleTargetRef().getName());
    Stream<String> byLag =
        Manifests.of(OperatorTypes.ScaledObject.class, ALL).stream()
            .map(scaler -> scaler.spec().scaleTargetRef().name());
    assertThat(Stream.concat(byProcessor, byLag))
        .containsExactlyInAnyOrderElementsOf(ServiceSettings.SERVICES);
    assertThat(Manifests.of(PodDisruptionBudget.class, ALL))
        .extracting(budget -> budget.getSpec().getSelector().getMatchLabels())
        .containsExactlyElementsOf(
            ServiceSettings.SERVICES.stream()
                .map(service -> Map.of("app.kubernetes.io/name", service))
                .toList());
  }

  @Test
  void the_pods_of_kafka_keep_to_the_restricted_standard() {
    var operators =
        Manifests.of(Kafka.class, ALL).getFirst().getSpec().getEntityOperator().getTemplate();
    var broker = Manifests.of(KafkaNodePool.class, ALL).getFirst().getSpec().getTemplate();
    assertThat(
            List.of(
                broker.getKafkaContainer(),
                operators.getTopicOperatorContainer(),
                operators.getUserOperatorContainer()))
        .extracting(ContainerTemplate::getSecurityContext)
        .allSatisfy(
            context -> {
              assertThat(context.getAllowPrivilegeEscalation()).isFalse();
              assertThat(context.getRunAsNonRoot()).isTrue();
              assertThat(context.getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
              assertThat(context.getCapabilities().getDrop()).containsExactly("ALL");
            });
  }

  @Test
  void the_database_is_pinned() {
    assertThat(Manifests.of(OperatorTypes.Cluster.class, ALL))
        .singleElement()
        .satisfies(cluster -> assertThat(cluster.spec().imageName()).matches(Images.PINNED));
  }

  @Test
  void a_network_policy_names_pods_that_there_are() {
    List<Map<String, String>> pods =
        Stream.concat(
                Manifests.workloads(ALL).stream()
                    .filter(workload -> workload.place().contains("/base/"))
                    .map(workload -> workload.pod().getMetadata().getLabels()),
                Stream.of(
                    Map.of(
                        "cnpg.io/cluster",
                        nameOf(OperatorTypes.Cluster.class, cluster -> cluster.metadata())),
                    Map.of(
                        "strimzi.io/cluster",
                        nameOf(Kafka.class, Kafka::getMetadata),
                        "strimzi.io/kind",
                        Kafka.RESOURCE_KIND)))
            .toList();
    assertThat(Manifests.of(NetworkPolicy.class, ALL).stream().flatMap(ProductionTest::selectors))
        .isNotEmpty()
        .allSatisfy(
            selector ->
                assertThat(pods)
                    .anyMatch(
                        pod -> pod.entrySet().containsAll(selector.getMatchLabels().entrySet())))
        .flatExtracting(LabelSelector::getMatchExpressions)
        .allSatisfy(
            expression -> assertThat(ServiceSettings.SERVICES).containsAll(expression.getValues()));
  }

  /** Of pods in our own namespace. */
  private static Stream<LabelSelector> selectors(NetworkPolicy policy) {
    Stream<NetworkPolicyPeer> peers =
        Stream.concat(
            policy.getSpec().getIngress().stream().flatMap(rule -> rule.getFrom().stream()),
            policy.getSpec().getEgress().stream().flatMap(rule -> rule.getTo().stream()));
    return Stream.concat(
        Stream.of(policy.getSpec().getPodSelector()),
        peers
            .filter(peer -> peer.getNamespaceSelector() == null)
            .map(NetworkPolicyPeer::getPodSelector));
  }

  private static <T> String nameOf(Class<T> type, Function<T, ObjectMeta> metadata) {
    return metadata.apply(Manifests.of(type, ALL).getFirst()).getName();
  }

  private static Set<String> topics(ServiceSettings settings, String direction) {
    String end = direction.equals("outgoing") ? "dead-letter-queue.topic" : "\0";
    return settings.properties().stringPropertyNames().stream()
        .filter(
            name ->
                name.matches("mp\\.messaging\\." + direction + "\\.[^.]+\\.topic")
                    || name.endsWith(end))
        .map(settings.properties()::getProperty)
        .collect(Collectors.toSet());
  }

  private static Set<String> topics(List<AclRule> rules, AclOperation operation) {
    return rules.stream()
        .filter(rule -> rule.getOperations().contains(operation))
        .map(AclRule::getResource)
        .filter(AclRuleTopicResource.class::isInstance)
        .map(topic -> ((AclRuleTopicResource) topic).getName())
        .collect(Collectors.toSet());
  }

  private static Map<String, String> strings(Map<String, Object> config) {
    Map<String, String> strings = new TreeMap<>();
    config.forEach((name, value) -> strings.put(name, value.toString()));
    return strings;
  }
}

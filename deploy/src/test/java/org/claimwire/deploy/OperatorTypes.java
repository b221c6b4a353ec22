package org.claimwire.deploy;

import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import java.util.List;
import java.util.Map;

/** What we use of operators that publish no Java types of their own. */
final class OperatorTypes {

  private OperatorTypes() {}

  /** CloudNativePG's {@code postgresql.cnpg.io/v1 Cluster}. */
  record Cluster(String apiVersion, String kind, ObjectMeta metadata, Spec spec) {
    record Spec(
        int instances,
        String imageName,
        Bootstrap bootstrap,
        Postgresql postgresql,
        Storage storage,
        ResourceRequirements resources) {}

    record Bootstrap(Initdb initdb) {}

    record Initdb(String database, String owner, Name secret) {}

    record Postgresql(Map<String, String> parameters) {}

    record Storage(String size) {}
  }

  /** KEDA's {@code keda.sh/v1alpha1 ScaledObject}. */
  record ScaledObject(String apiVersion, String kind, ObjectMeta metadata, Spec spec) {
    record Spec(
        Name scaleTargetRef,
        int minReplicaCount,
        int maxReplicaCount,
        int cooldownPeriod,
        List<Trigger> triggers) {}

    record Trigger(String type, KafkaLag metadata, Name authenticationRef) {}

    record KafkaLag(
        String bootstrapServers,
        String consumerGroup,
        String topic,
        String lagThreshold,
        String offsetResetPolicy,
        String tls) {}
  }

  /** KEDA's {@code keda.sh/v1alpha1 TriggerAuthentication}. */
  record TriggerAuthentication(String apiVersion, String kind, ObjectMeta metadata, Spec spec) {
    record Spec(List<SecretTargetRef> secretTargetRef) {}

    record SecretTargetRef(String parameter, String name, String key) {}
  }

  /** {@code external-secrets.io/v1 ExternalSecret}. */
  record ExternalSecret(String apiVersion, String kind, ObjectMeta metadata, Spec spec) {
    record Spec(StoreRef secretStoreRef, Target target, List<Data> data) {}

    record StoreRef(String kind, String name) {}

    record Target(String name, Template template) {}

    record Template(String type) {}

    record Data(String secretKey, RemoteRef remoteRef) {}

    record RemoteRef(String key, String property) {}
  }

  record Name(String name) {}
}

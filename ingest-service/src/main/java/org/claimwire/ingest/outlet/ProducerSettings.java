package org.claimwire.ingest.outlet;

import static java.util.Map.entry;
import static org.apache.kafka.clients.producer.ProducerConfig.ACKS_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.COMPRESSION_TYPE_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.LINGER_MS_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.MAX_BLOCK_MS_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.MAX_REQUEST_SIZE_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.inject.Produces;
import java.util.Map;
import org.claimwire.contracts.Topics;
import org.claimwire.ingest.IngestConfig;

/** What makes "accepted" a promise: these settings are not for an operator to weaken. */
class ProducerSettings {

  @Produces
  @Identifier(ArticlesRaw.CHANNEL)
  Map<String, Object> settings(IngestConfig config) {
    String brokerTimeout = Long.toString(config.brokerTimeout().toMillis());
    String halfOfIt = Long.toString(config.brokerTimeout().toMillis() / 2);
    return Map.ofEntries(
        entry(ACKS_CONFIG, "all"),
        entry(ENABLE_IDEMPOTENCE_CONFIG, "true"),
        entry(COMPRESSION_TYPE_CONFIG, "zstd"),
        entry(MAX_REQUEST_SIZE_CONFIG, Integer.toString(Topics.MAX_MESSAGE_BYTES)),
        entry(LINGER_MS_CONFIG, "0"),
        // After the submitter has heard 503 nothing of the article should linger.
        entry(DELIVERY_TIMEOUT_MS_CONFIG, brokerTimeout),
        entry(MAX_BLOCK_MS_CONFIG, brokerTimeout),
        // A leader that does not answer leaves time to ask its successor.
        entry(REQUEST_TIMEOUT_MS_CONFIG, halfOfIt));
  }
}

package org.claimwire.ingest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.claimwire.contracts.Topics;

/** Reads what lies on {@code articles.raw}, as a consumer of the pipeline would. */
public final class PublishedArticles {

  private PublishedArticles() {}

  /** Every event about an article, oldest first. */
  public static List<ConsumerRecord<String, String>> about(String bootstrapServers, String id) {
    return all(bootstrapServers).stream().filter(event -> event.key().equals(id)).toList();
  }

  static List<ConsumerRecord<String, String>> all(String bootstrapServers) {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed");
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(Topics.ARTICLES_RAW).stream()
              .map(p -> new TopicPartition(p.topic(), p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      List<ConsumerRecord<String, String>> events = new ArrayList<>();
      while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
        var batch = consumer.poll(Duration.ofSeconds(1));
        StreamSupport.stream(batch.spliterator(), false).forEach(events::add);
      }
      return events;
    }
  }
}

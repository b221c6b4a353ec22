package org.claimwire.extraction;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.claimwire.contracts.CloudEvents;
import org.claimwire.contracts.Topics;

/** The topics on both sides of the service, as its neighbours see them. */
final class Topic {

  static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

  private final String servers;

  Topic(String servers) {
    this.servers = servers;
  }

  void send(String id, String body) {
    Map<String, Object> config =
        Map.of("bootstrap.servers", servers, "acks", "all", "max.request.size", 33554432);
    try (var producer =
        new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer())) {
      var event =
          new ProducerRecord<>(Topics.ARTICLES_RAW, id, body.getBytes(StandardCharsets.UTF_8));
      event.headers().add(CloudEvents.TIME_HEADER, utf8("2026-02-04T10:00:00Z"));
      event.headers().add("traceparent", utf8(TRACE));
      producer.send(event);
    }
  }

  List<ConsumerRecord<String, byte[]>> await(String topic, String key, int count) {
    List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of("bootstrap.servers", servers),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(p -> new TopicPartition(topic, p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      org.awaitility.Awaitility.await()
          .atMost(Duration.ofSeconds(90))
          .until(
              () -> {
                consumer
                    .poll(Duration.ofMillis(200))
                    .forEach(
                        event -> {
                          if (key.equals(event.key())) {
                            found.add(event);
                          }
                        });
                return found.size() >= count;
              });
    }
    return found;
  }

  static String header(ConsumerRecord<?, ?> event, String name) {
    Header header = event.headers().lastHeader(name);
    return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
  }

  private static byte[] utf8(String value) {
    return value.getBytes(StandardCharsets.UTF_8);
  }
}

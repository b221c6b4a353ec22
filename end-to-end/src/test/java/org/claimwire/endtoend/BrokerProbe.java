package org.claimwire.endtoend;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Looks at the topics and puts messages on them, past the services. */
final class BrokerProbe {

  private final String bootstrapServers;

  BrokerProbe(String bootstrapServers) {
    this.bootstrapServers = bootstrapServers;
  }

  /** Sends a message; returns when the broker has it. */
  void send(String topic, String key, String value, Map<String, String> headers) {
    List<Header> bytes = new ArrayList<>();
    headers.forEach(
        (name, text) -> bytes.add(new RecordHeader(name, text.getBytes(StandardCharsets.UTF_8))));
    Map<String, Object> config = Map.of("bootstrap.servers", bootstrapServers, "acks", "all");
    try (var producer =
        new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>(topic, null, key, value, bytes)).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("sending to " + topic, e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** All that is on a topic, in the order of each partition. */
  List<ConsumerRecord<String, String>> read(String topic) {
    List<ConsumerRecord<String, String>> records = new ArrayList<>();
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of("bootstrap.servers", bootstrapServers),
            new StringDeserializer(),
            new StringDeserializer())) {
      var partitions =
          consumer.partitionsFor(topic).stream()
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
        consumer.poll(Duration.ofMillis(500)).forEach(records::add);
      }
    }
    return records;
  }

  /** How many messages of a topic a consumer group has not dealt with. */
  long lag(String group, String topic) {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
      var partitions =
          admin
              .describeTopics(List.of(topic))
              .allTopicNames()
              .get()
              .get(topic)
              .partitions()
              .stream()
              .map(info -> new TopicPartition(topic, info.partition()))
              .toList();
      var ends =
          admin
              .listOffsets(
                  partitions.stream()
                      .collect(Collectors.toMap(Function.identity(), p -> OffsetSpec.latest())))
              .all()
              .get();
      Map<TopicPartition, OffsetAndMetadata> done =
          admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
      return partitions.stream()
          .mapToLong(p -> ends.get(p).offset() - (done.get(p) == null ? 0 : done.get(p).offset()))
          .sum();
    } catch (ExecutionException e) {
      throw new IllegalStateException("asking for the lag of " + group, e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The headers of a message as text. */
  static Map<String, String> headers(ConsumerRecord<?, ?> record) {
    Map<String, String> headers = new TreeMap<>();
    record
        .headers()
        .forEach(h -> headers.put(h.key(), new String(h.value(), StandardCharsets.UTF_8)));
    return headers;
  }
}

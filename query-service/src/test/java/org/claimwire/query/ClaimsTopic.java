package org.claimwire.query;

import static io.restassured.RestAssured.get;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.claimwire.contracts.CloudEvents;
import org.claimwire.contracts.Topics;

/** Plays the extraction service, and reads what the query service buries. */
final class ClaimsTopic {

  private ClaimsTopic() {}

  static void send(Report... reports) {
    try (var producer = producer()) {
      for (Report report : reports) {
        producer.send(
            new ProducerRecord<>(
                Topics.CLAIMS_EXTRACTED,
                null,
                report.id(),
                report.body(),
                headers(report.id(), report.revision(), report.acceptedAt())));
      }
    }
  }

  /** Sends the reports and waits until each can be asked for. */
  static void sendAndAwait(Report... reports) {
    send(reports);
    for (Report report : reports) {
      await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> get("/v1/articles/" + report.id()).statusCode() == 200);
    }
  }

  static void send(String id, String revision, Instant acceptedAt, byte[] body) {
    try (var producer = producer()) {
      producer.send(
          new ProducerRecord<>(
              Topics.CLAIMS_EXTRACTED, null, id, body, headers(id, revision, acceptedAt)));
    }
  }

  /** Sends to one partition at once, so that the records come in one batch. */
  static void sendTogether(List<ProducerRecord<String, byte[]>> records) {
    try (var producer = producer()) {
      records.forEach(producer::send);
    }
  }

  static ProducerRecord<String, byte[]> record(String key, byte[] body, RecordHeaders headers) {
    return new ProducerRecord<>(Topics.CLAIMS_EXTRACTED, 0, key, body, headers);
  }

  static RecordHeaders headers(String id, String revision, Instant acceptedAt) {
    RecordHeaders headers = new RecordHeaders();
    Map.of(
            CloudEvents.SPEC_VERSION_HEADER,
            CloudEvents.SPEC_VERSION,
            CloudEvents.ID_HEADER,
            CloudEvents.eventId(id, revision),
            CloudEvents.TYPE_HEADER,
            CloudEvents.CLAIMS_EXTRACTED,
            CloudEvents.SUBJECT_HEADER,
            id,
            CloudEvents.TIME_HEADER,
            acceptedAt.toString())
        .forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
    return headers;
  }

  /** The dead letters with this key, once there are as many as expected. */
  static List<ConsumerRecord<String, byte[]>> awaitDead(String key, int expected) {
    TopicPartition only = new TopicPartition(Topics.CLAIMS_EXTRACTED_DEAD, 0);
    List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
    try (var consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", LocalStack.bootstrapServers()),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      consumer.assign(List.of(only));
      consumer.seekToBeginning(List.of(only));
      await()
          .atMost(Duration.ofSeconds(60))
          .until(
              () -> {
                consumer
                    .poll(Duration.ofMillis(200))
                    .forEach(
                        record -> {
                          if (key.equals(record.key())) {
                            found.add(record);
                          }
                        });
                return found.size() >= expected;
              });
    }
    return found;
  }

  static String header(ConsumerRecord<?, ?> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  private static KafkaProducer<String, byte[]> producer() {
    return new KafkaProducer<>(
        Map.of("bootstrap.servers", LocalStack.bootstrapServers(), "linger.ms", 20),
        new StringSerializer(),
        new ByteArraySerializer());
  }
}

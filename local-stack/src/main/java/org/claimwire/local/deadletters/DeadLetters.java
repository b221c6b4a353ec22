package org.claimwire.local.deadletters;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.claimwire.contracts.Topics;
import org.claimwire.local.Ports;

/**
 * The messages that wait on the dead-letter topics. A letter stays on its topic for ever; one that
 * was retried is remembered as such and no longer listed.
 */
public final class DeadLetters implements AutoCloseable {

  private static final String GROUP = "claimwire-dead-letters";
  private static final List<TopicPartition> TOPICS =
      List.of(
          new TopicPartition(Topics.ARTICLES_RAW_DEAD, 0),
          new TopicPartition(Topics.CLAIMS_EXTRACTED_DEAD, 0));

  private final String bootstrapServers;
  private final KafkaConsumer<byte[], byte[]> consumer;

  /**
   * Opens the dead letters of a broker.
   *
   * @throws IllegalStateException if nothing listens there
   */
  public DeadLetters(String bootstrapServers) {
    if (!Ports.isTaken(Integer.parseInt(bootstrapServers.split(":")[1]))) {
      throw new IllegalStateException("no Kafka broker answers on " + bootstrapServers);
    }
    this.bootstrapServers = bootstrapServers;
    this.consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "group.id",
                GROUP,
                "enable.auto.commit",
                false,
                "default.api.timeout.ms",
                20_000),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer());
  }

  /** Those that were not retried, in the order of their topics and offsets. */
  public List<DeadLetter> waiting() {
    Map<TopicPartition, Retried> retried = retried();
    List<DeadLetter> waiting = new ArrayList<>();
    consumer.assign(TOPICS);
    TOPICS.forEach(topic -> consumer.seek(topic, retried.get(topic).before()));
    Map<TopicPartition, Long> ends = consumer.endOffsets(TOPICS);
    while (TOPICS.stream().anyMatch(topic -> consumer.position(topic) < ends.get(topic))) {
      consumer
          .poll(Duration.ofMillis(500))
          .forEach(
              letter -> {
                var topic = new TopicPartition(letter.topic(), letter.partition());
                if (!retried.get(topic).contains(letter.offset())) {
                  waiting.add(new DeadLetter(letter));
                }
              });
    }
    waiting.sort(
        Comparator.comparing((DeadLetter letter) -> letter.record().topic())
            .thenComparing(letter -> letter.record().offset()));
    return waiting;
  }

  /**
   * Sends letters to the topics they came from, as they were, and remembers it. Where this is cut
   * short a letter may be sent again by the next retry, which changes nothing downstream.
   *
   * @throws IllegalStateException if the broker does not take one
   */
  public void retry(Collection<DeadLetter> letters) {
    Map<String, Object> config = new TreeMap<>();
    config.put("bootstrap.servers", bootstrapServers);
    config.put("acks", "all");
    config.put("compression.type", "zstd");
    config.put("max.request.size", Topics.MAX_MESSAGE_BYTES);
    config.put("buffer.memory", 2L * Topics.MAX_MESSAGE_BYTES);
    Map<TopicPartition, Retried> retried = retried();
    try (var producer =
        new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer())) {
      for (DeadLetter letter : letters) {
        producer.send(original(letter)).get();
        var topic = new TopicPartition(letter.record().topic(), letter.record().partition());
        retried.computeIfPresent(topic, (t, known) -> known.with(letter.record().offset()));
        consumer.commitSync(Map.of(topic, retried.get(topic).toCommit()));
      }
    } catch (ExecutionException | KafkaException e) {
      throw new IllegalStateException("the broker did not take a retry: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted during a retry", e);
    }
  }

  @Override
  public void close() {
    consumer.close();
  }

  private static ProducerRecord<byte[], byte[]> original(DeadLetter letter) {
    var headers = new RecordHeaders();
    for (Header header : letter.record().headers()) {
      if (!header.key().startsWith(DeadLetter.HEADER_PREFIX)) {
        headers.add(header);
      }
    }
    return new ProducerRecord<>(
        letter.origin(), null, letter.record().key(), letter.record().value(), headers);
  }

  private Map<TopicPartition, Retried> retried() {
    var committed = consumer.committed(Set.copyOf(TOPICS));
    Map<TopicPartition, Retried> retried = new HashMap<>();
    for (TopicPartition topic : TOPICS) {
      var offset = committed.get(topic);
      retried.put(topic, offset == null ? Retried.none() : Retried.from(offset));
    }
    return retried;
  }
}

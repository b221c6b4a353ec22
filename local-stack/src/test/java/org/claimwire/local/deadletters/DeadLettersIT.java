package org.claimwire.local.deadletters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.claimwire.contracts.Topics;
import org.claimwire.local.broker.LocalBroker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeadLettersIT {

  @TempDir Path folder;
  private LocalBroker broker;

  @BeforeEach
  void startBroker() {
    broker = LocalBroker.start(folder, 0);
  }

  @AfterEach
  void stopBroker() {
    broker.close();
  }

  @Test
  void a_letter_says_what_was_noted_of_it() throws Exception {
    bury("quay", "not json");

    try (var letters = new DeadLetters(broker.bootstrapServers())) {
      DeadLetter letter = letters.waiting().getFirst();

      assertThat(letter.name()).isEqualTo("articles.raw@0");
      assertThat(letter.article()).contains("quay");
      assertThat(letter.reason()).isEqualTo("the ramp is down");
      assertThat(letter.place()).isEqualTo("articles.raw, partition 2, offset 17");
      assertThat(letter.body()).isEqualTo("not json");
    }
  }

  @Test
  void a_retried_letter_goes_back_as_it_was_and_is_not_listed_again() throws Exception {
    bury("quay", "one");
    bury("pier", "two");
    bury("dock", "three");

    try (var letters = new DeadLetters(broker.bootstrapServers())) {
      letters.retry(List.of(letters.waiting().get(1)));
    }

    ConsumerRecord<String, String> again = read(Topics.ARTICLES_RAW);
    assertThat(again.key()).isEqualTo("pier");
    assertThat(again.value()).isEqualTo("two");
    assertThat(again.headers()).extracting(Header::key).containsExactly("ce_id");
    try (var letters = new DeadLetters(broker.bootstrapServers())) {
      assertThat(letters.waiting())
          .extracting(DeadLetter::name)
          .containsExactly("articles.raw@0", "articles.raw@2");
    }
  }

  private void bury(String key, String value) throws Exception {
    var headers =
        List.<Header>of(
            header("ce_id", key + "/sha256:1"),
            header("dead-letter-reason", "the ramp is down"),
            header("dead-letter-topic", Topics.ARTICLES_RAW),
            header("dead-letter-partition", "2"),
            header("dead-letter-offset", "17"));
    try (var producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", broker.bootstrapServers()),
            new StringSerializer(),
            new StringSerializer())) {
      producer
          .send(new ProducerRecord<>(Topics.ARTICLES_RAW_DEAD, null, key, value, headers))
          .get();
    }
  }

  private ConsumerRecord<String, String> read(String topic) {
    try (var consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers", broker.bootstrapServers(),
                "group.id", "test",
                "auto.offset.reset", "earliest"),
            new StringDeserializer(),
            new StringDeserializer())) {
      consumer.subscribe(List.of(topic));
      long start = System.nanoTime();
      while (System.nanoTime() - start < Duration.ofSeconds(30).toNanos()) {
        for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(500))) {
          return record;
        }
      }
      throw new AssertionError("nothing on " + topic);
    }
  }

  private static Header header(String name, String value) {
    return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
  }
}

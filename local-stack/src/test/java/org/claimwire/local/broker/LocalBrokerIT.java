package org.claimwire.local.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.claimwire.contracts.Topics;
import org.claimwire.local.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalBrokerIT {

  @TempDir Path folder;

  @Test
  void it_has_every_topic_of_the_pipeline() throws Exception {
    try (var broker = LocalBroker.start(folder, 0);
        var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      var topics =
          admin
              .describeTopics(Topics.ALL.stream().map(Topics.Topic::name).toList())
              .allTopicNames()
              .get();

      assertThat(topics.get(Topics.ARTICLES_RAW).partitions()).hasSize(Topics.PARTITIONS);
      assertThat(topics).hasSize(Topics.ALL.size());
    }
  }

  @Test
  void what_it_acknowledged_survives_kill_nine() throws Exception {
    int port = Ports.orGiven(0);
    Process killed = startProcess(port);
    try {
      send(port, "the ferry ramp");
    } finally {
      killed.destroyForcibly().waitFor();
    }

    try (var broker = LocalBroker.start(folder, port)) {
      assertThat(receive(broker.bootstrapServers(), 1)).containsExactly("the ferry ramp");
    }
  }

  @Test
  void it_takes_the_largest_message() throws Exception {
    try (var broker = LocalBroker.start(folder, 0)) {
      String large = "x".repeat(Topics.MAX_MESSAGE_BYTES - 1024);
      int port = Integer.parseInt(broker.bootstrapServers().split(":")[1]);
      send(port, large);

      assertThat(receive(broker.bootstrapServers(), 1)).containsExactly(large);
    }
  }

  private Process startProcess(int port) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                LocalBroker.class.getName(),
                folder.toString(),
                Integer.toString(port))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("broker.log").toFile())
            .start();
    Awaitility.await("the broker on port " + port)
        .atMost(Duration.ofSeconds(60))
        .until(() -> Ports.isTaken(port) || !process.isAlive());
    return process;
  }

  private static void send(int port, String value) throws Exception {
    Map<String, Object> config =
        Map.of(
            "bootstrap.servers",
            "127.0.0.1:" + port,
            "acks",
            "all",
            "max.request.size",
            Topics.MAX_MESSAGE_BYTES,
            "buffer.memory",
            3L * Topics.MAX_MESSAGE_BYTES);
    try (var producer =
        new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>(Topics.ARTICLES_RAW, "a", value)).get();
    }
  }

  private static List<String> receive(String bootstrapServers, int count) {
    Map<String, Object> config =
        Map.of(
            "bootstrap.servers", bootstrapServers,
            "group.id", "test",
            "auto.offset.reset", "earliest");
    List<String> values = new ArrayList<>();
    try (var consumer =
        new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(List.of(Topics.ARTICLES_RAW));
      Awaitility.await("messages")
          .atMost(Duration.ofSeconds(30))
          .until(
              () -> {
                consumer.poll(Duration.ofMillis(200)).forEach(r -> values.add(r.value()));
                return values.size() >= count;
              });
    }
    return values;
  }
}

package org.claimwire.local.broker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.logging.LogManager;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.claimwire.contracts.Topics;
import org.claimwire.local.Ports;

/**
 * A real Kafka broker (KRaft, its own controller) with the topics of the pipeline, without a
 * container. What it acknowledged is found again by the next start on the same folder, also after
 * {@code kill -9}.
 */
public final class LocalBroker implements AutoCloseable {

  private final KafkaRaftServer server;
  private final int port;

  private LocalBroker(KafkaRaftServer server, int port) {
    this.server = server;
    this.port = port;
  }

  /**
   * Starts a broker in this process and waits until it serves.
   *
   * @param folder where it keeps its messages; made if missing
   * @param port where it listens on 127.0.0.1; 0 for a free one
   * @throws IllegalStateException if the folder cannot be formatted or the topics not created
   */
  public static LocalBroker start(Path folder, int port) {
    int listening = Ports.orGiven(port);
    Properties settings = BrokerSettings.of(folder.resolve("log"), listening, Ports.orGiven(0));
    format(folder, settings);
    KafkaRaftServer server =
        new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
    server.startup();
    LocalBroker broker = new LocalBroker(server, listening);
    try {
      broker.createMissingTopics();
    } catch (RuntimeException e) {
      broker.close();
      throw e;
    }
    return broker;
  }

  /** Runs a broker as this process: {@code LocalBroker FOLDER PORT}, until it is told to stop. */
  public static void main(String[] args) {
    if (args.length != 2) {
      System.err.println("usage: LocalBroker FOLDER PORT");
      System.exit(2);
    }
    try (var logging = LocalBroker.class.getResourceAsStream("/broker-logging.properties")) {
      LogManager.getLogManager().readConfiguration(logging);
    } catch (IOException e) {
      throw new UncheckedIOException("reading the logging configuration", e);
    }
    LocalBroker broker = start(Path.of(args[0]), Integer.parseInt(args[1]));
    Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "stop-broker"));
    System.out.println("broker ready on " + broker.bootstrapServers());
    broker.server.awaitShutdown();
  }

  /** The value of {@code bootstrap.servers} for its clients. */
  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }

  private static void format(Path folder, Properties settings) {
    Path file = folder.resolve("server.properties");
    try {
      Files.createDirectories(folder);
      try (var out = Files.newOutputStream(file)) {
        settings.store(out, "Written at each start");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("preparing the broker's folder " + folder, e);
    }
    var output = new ByteArrayOutputStream();
    int code =
        StorageTool.execute(
            new String[] {
              "format",
              "--ignore-formatted",
              "--cluster-id",
              clusterId(folder),
              "--config",
              file.toString()
            },
            new PrintStream(output, true, StandardCharsets.UTF_8));
    if (code != 0) {
      throw new IllegalStateException(
          "formatting the broker's folder %s: %s"
              .formatted(folder, output.toString(StandardCharsets.UTF_8)));
    }
  }

  private static String clusterId(Path folder) {
    Path file = folder.resolve("cluster.id");
    try {
      if (!Files.exists(file)) {
        Files.writeString(file, Uuid.randomUuid().toString());
      }
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + file, e);
    }
  }

  private void createMissingTopics() {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
      Set<String> existing = admin.listTopics().names().get();
      var missing =
          Topics.ALL.stream()
              .filter(topic -> !existing.contains(topic.name()))
              .map(LocalBroker::alone)
              .toList();
      admin.createTopics(missing).all().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("creating the topics", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while creating the topics", e);
    }
  }

  private static NewTopic alone(Topics.Topic topic) {
    Map<String, String> config = new HashMap<>(topic.config());
    // No second replica holds a message: the disk must, before it is acknowledged.
    config.put("flush.messages", "1");
    return new NewTopic(topic.name(), topic.partitions(), (short) 1).configs(config);
  }
}

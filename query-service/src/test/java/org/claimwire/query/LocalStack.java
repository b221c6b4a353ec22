package org.claimwire.query;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.claimwire.local.broker.LocalBroker;
import org.claimwire.local.database.LocalDatabase;

/** A real broker and a real PostgreSQL for the tests, started once. */
public class LocalStack implements QuarkusTestResourceLifecycleManager {

  private static Path folder;
  private static LocalBroker broker;
  private static LocalDatabase database;
  private static HttpServer ingest;

  @Override
  public Map<String, String> start() {
    try {
      folder = Files.createTempDirectory(Path.of("target"), "local-stack").toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    broker = LocalBroker.start(folder.resolve("broker"), 0);
    database = LocalDatabase.start(folder.resolve("database"), 0);
    System.setProperty("test.bootstrap.servers", broker.bootstrapServers());
    ingest = FakeIngest.start();
    return Map.of(
        "claimwire.ingest.url",
        "http://localhost:" + ingest.getAddress().getPort(),
        "kafka.bootstrap.servers",
        broker.bootstrapServers(),
        "quarkus.datasource.jdbc.url",
        "jdbc:postgresql://127.0.0.1:%d/%s".formatted(database.port(), LocalDatabase.NAME),
        "quarkus.datasource.username",
        LocalDatabase.USER);
  }

  static String bootstrapServers() {
    return System.getProperty("test.bootstrap.servers");
  }

  static void stopDatabase() {
    database.close();
  }

  static void startDatabase() {
    database = LocalDatabase.start(folder.resolve("database"), database.port());
  }

  static void stopBroker() {
    broker.close();
  }

  static void startBroker() {
    broker =
        LocalBroker.start(
            folder.resolve("broker"), Integer.parseInt(bootstrapServers().split(":")[1]));
  }

  @Override
  public void stop() {
    ingest.stop(0);
    database.close();
    broker.close();
  }
}

package org.claimwire.extraction;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.claimwire.local.broker.LocalBroker;

/** A real broker for the tests that need one; injected into a field of its type. */
public class Broker implements QuarkusTestResourceLifecycleManager {

  private final Path folder = newFolder();
  private LocalBroker broker;
  private int port;

  @Override
  public Map<String, String> start() {
    broker = LocalBroker.start(folder, port);
    String servers = broker.bootstrapServers();
    port = Integer.parseInt(servers.substring(servers.lastIndexOf(':') + 1));
    return Map.of("kafka.bootstrap.servers", servers, "claimwire.extraction.time-limit", "PT15S");
  }

  @Override
  public void stop() {
    if (broker != null) {
      broker.close();
      broker = null;
    }
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(this, new TestInjector.MatchesType(Broker.class));
  }

  String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  private static Path newFolder() {
    try {
      return Files.createTempDirectory(Path.of("target"), "broker");
    } catch (IOException e) {
      throw new IllegalStateException("no folder for the broker", e);
    }
  }
}

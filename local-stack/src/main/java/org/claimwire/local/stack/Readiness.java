package org.claimwire.local.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.claimwire.contracts.Topics;
import org.claimwire.local.Ports;

/** Whether a process does its work yet. */
final class Readiness {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  private Readiness() {}

  /** The service says so itself. */
  static boolean ofService(int port) {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready"))
            .timeout(Duration.ofSeconds(5))
            .build();
    try {
      return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** The broker has every topic: it creates them last. */
  static boolean ofBroker(String bootstrapServers) {
    if (!Ports.isTaken(Integer.parseInt(bootstrapServers.split(":")[1]))) {
      return false;
    }
    Map<String, Object> config =
        Map.of(
            "bootstrap.servers", bootstrapServers,
            "default.api.timeout.ms", 5000,
            "request.timeout.ms", 2000);
    try (Admin admin = Admin.create(config)) {
      return admin
          .listTopics()
          .names()
          .get()
          .containsAll(Topics.ALL.stream().map(Topics.Topic::name).toList());
    } catch (ExecutionException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}

package org.claimwire.local.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimwire.local.broker.LocalBroker;
import org.claimwire.local.database.LocalDatabase;
import org.claimwire.local.process.BackgroundJvm;
import org.claimwire.local.process.LogFile;

/** How each process of the stack is started: its program, memory and environment. */
final class Parts {

  /** Of every JVM: small heaps and few cores are the rule here, and a full heap is the end. */
  private static final List<String> FRUGAL =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:+ExitOnOutOfMemoryError",
          "--enable-native-access=ALL-UNNAMED",
          "-Dfile.encoding=UTF-8");

  /** The models of the language fill most of it. */
  private static final String EXTRACTION_MEMORY = "-Xmx1g";

  private final StackSettings settings;

  Parts(StackSettings settings) {
    this.settings = settings;
  }

  DatabasePart database() {
    return new DatabasePart(
        settings.data().resolve("postgresql"),
        settings.port(Role.DATABASE),
        new LogFile(settings.log(Role.DATABASE)));
  }

  JvmPart broker() {
    List<String> arguments =
        jvm(
            "-Xmx256m",
            "-cp",
            System.getProperty("java.class.path"),
            LocalBroker.class.getName(),
            settings.data().resolve("kafka").toString(),
            Integer.toString(settings.port(Role.BROKER)));
    return new JvmPart(
        Role.BROKER,
        background(Role.BROKER.word(), arguments, Map.of()),
        () -> Readiness.ofBroker(settings.bootstrapServers()));
  }

  JvmPart ingest() {
    return service(Role.INGEST, Role.INGEST.word(), Map.of(), "-Xmx256m");
  }

  JvmPart extraction() {
    return service(Role.EXTRACTION, Role.EXTRACTION.word(), Map.of(), EXTRACTION_MEMORY);
  }

  /** The extraction service as an HTTP service alone. */
  JvmPart extractionWithoutBroker() {
    return service(
        Role.EXTRACTION,
        "extract-" + settings.port(Role.EXTRACTION),
        Map.of("CLAIMWIRE_KAFKA_ENABLED", "false"),
        EXTRACTION_MEMORY);
  }

  JvmPart query() {
    return service(
        Role.QUERY,
        Role.QUERY.word(),
        Map.of(
            "QUARKUS_DATASOURCE_JDBC_URL",
            "jdbc:postgresql://127.0.0.1:%d/%s"
                .formatted(settings.port(Role.DATABASE), LocalDatabase.NAME),
            "QUARKUS_DATASOURCE_USERNAME",
            LocalDatabase.USER,
            "QUARKUS_DATASOURCE_PASSWORD",
            "",
            "CLAIMWIRE_INGEST_URL",
            settings.httpAddress(Role.INGEST)),
        "-Xmx384m");
  }

  private JvmPart service(Role role, String name, Map<String, String> own, String memory) {
    int port = settings.port(role);
    Map<String, String> environment = new TreeMap<>(own);
    environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
    environment.put("KAFKA_BOOTSTRAP_SERVERS", settings.bootstrapServers());
    // For people: in production a log line is a JSON object.
    environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
    return new JvmPart(
        role,
        background(name, jvm(memory, "-jar", settings.jar(role).toString()), environment),
        () -> Readiness.ofService(port));
  }

  private BackgroundJvm background(
      String name, List<String> arguments, Map<String, String> environment) {
    return new BackgroundJvm(
        arguments,
        environment,
        new LogFile(settings.log(name)),
        settings.data().resolve("run").resolve(name + ".pid"));
  }

  private static List<String> jvm(String... more) {
    List<String> arguments = new ArrayList<>(FRUGAL);
    arguments.addAll(List.of(more));
    return arguments;
  }
}

package org.claimwire.local.command;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.claimwire.local.stack.Role;
import org.claimwire.local.stack.StackSettings;
import picocli.CommandLine.Option;

/** The options of every command that has to do with a stack. */
final class StackOptions {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "folder of the stack's data (default: .claimwire in the repository)")
  private Path data;

  @Option(
      names = "--port-query",
      paramLabel = "PORT",
      defaultValue = "${env:CLAIMWIRE_PORT_QUERY}",
      description = "port of the query service and its pages (default: 8080)")
  private Integer query;

  @Option(
      names = "--port-ingest",
      paramLabel = "PORT",
      defaultValue = "${env:CLAIMWIRE_PORT_INGEST}",
      description = "port of the ingest service (default: 8081)")
  private Integer ingest;

  @Option(
      names = "--port-extraction",
      paramLabel = "PORT",
      defaultValue = "${env:CLAIMWIRE_PORT_EXTRACTION}",
      description = "port of the extraction service (default: 8082)")
  private Integer extraction;

  @Option(
      names = "--port-broker",
      paramLabel = "PORT",
      defaultValue = "${env:CLAIMWIRE_PORT_BROKER}",
      description = "port of the Kafka broker (default: 19092)")
  private Integer broker;

  @Option(
      names = "--port-database",
      paramLabel = "PORT",
      defaultValue = "${env:CLAIMWIRE_PORT_DATABASE}",
      description = "port of PostgreSQL (default: 15432)")
  private Integer database;

  StackSettings settings() {
    return settings("data");
  }

  /**
   * @param folder the folder within {@code .claimwire/} where {@code --data} is not given
   */
  StackSettings settings(String folder) {
    Path home = Path.of(System.getProperty("claimwire.home", "."));
    Map<Role, Integer> asked = new EnumMap<>(Role.class);
    put(asked, Role.QUERY, query);
    put(asked, Role.INGEST, ingest);
    put(asked, Role.EXTRACTION, extraction);
    put(asked, Role.BROKER, broker);
    put(asked, Role.DATABASE, database);
    return StackSettings.of(
        home, data != null ? data : home.resolve(".claimwire").resolve(folder), asked);
  }

  private static void put(Map<Role, Integer> asked, Role role, Integer port) {
    if (port != null) {
      asked.put(role, port);
    }
  }
}

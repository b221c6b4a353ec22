package org.claimwire.local.stack;

/** The processes of the stack, in the order of their start. */
public enum Role {
  DATABASE("PostgreSQL", 15432),
  BROKER("Kafka broker", 19092),
  INGEST("ingest-service", 8081),
  EXTRACTION("extraction-service", 8082),
  QUERY("query-service", 8080);

  private final String title;
  private final int defaultPort;

  Role(String title, int defaultPort) {
    this.title = title;
    this.defaultPort = defaultPort;
  }

  public String title() {
    return title;
  }

  public int defaultPort() {
    return defaultPort;
  }

  @Override
  public String toString() {
    return word();
  }

  /** Its name in options, files and commands: {@code ingest}, {@code broker}. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}

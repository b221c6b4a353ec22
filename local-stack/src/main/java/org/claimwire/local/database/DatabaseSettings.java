package org.claimwire.local.database;

import java.util.Map;

/** The server's settings where they differ from PostgreSQL's own. */
final class DatabaseSettings {

  static final Map<String, String> ALL =
      Map.of(
          // The library that launches it is made for tests and turns these off.
          "fsync", "on",
          "synchronous_commit", "on",
          "full_page_writes", "on",
          "listen_addresses", "127.0.0.1",
          // TCP only: a socket in /tmp could belong to another user's server.
          "unix_socket_directories", "",
          "max_connections", "60",
          "shared_buffers", "64MB",
          "timezone", "UTC",
          "log_timezone", "UTC");

  private DatabaseSettings() {}
}

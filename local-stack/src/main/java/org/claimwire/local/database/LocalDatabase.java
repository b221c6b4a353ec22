package org.claimwire.local.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import org.claimwire.local.Ports;
import org.claimwire.local.process.Pid;
import org.claimwire.local.process.Signals;

/**
 * A real PostgreSQL server with one database, {@value #NAME}, without a container. It is a process
 * of its own that outlives the one which started it; a later start on the same folder finds it
 * again, running or not.
 */
public final class LocalDatabase implements AutoCloseable {

  public static final String NAME = "claimwire";
  public static final String USER = "postgres";

  private static final Duration START_WAIT = Duration.ofSeconds(60);
  private static final Duration STOP_WAIT = Duration.ofSeconds(30);

  private final Path folder;
  private final int port;

  private LocalDatabase(Path folder, int port) {
    this.folder = folder;
    this.port = port;
  }

  /**
   * Starts the server, or attaches to the one that runs on this folder, and waits until it serves.
   *
   * @param folder where it keeps its data, its programs and its log; made if missing
   * @param port where it listens on 127.0.0.1, 0 for a free one; a running server keeps its own
   * @throws IllegalStateException if it does not start
   */
  public static LocalDatabase start(Path folder, int port) {
    Path absolute = folder.toAbsolutePath();
    LocalDatabase database =
        runningIn(absolute).orElseGet(() -> launch(absolute, Ports.orGiven(port)));
    database.createIfMissing();
    return database;
  }

  /** The server that runs on this folder, if one does. */
  public static Optional<LocalDatabase> runningIn(Path folder) {
    return Postmaster.of(folder.resolve("data"))
        .filter(postmaster -> postmaster.pid().process().isPresent())
        .map(postmaster -> new LocalDatabase(folder, postmaster.port()));
  }

  public int port() {
    return port;
  }

  /** Its address for JDBC clients, who connect as {@value #USER} without a password. */
  public String jdbcUrl() {
    return jdbcUrl(NAME);
  }

  /** The process that serves it; empty where it has stopped. */
  public Optional<ProcessHandle> process() {
    return Postmaster.of(folder.resolve("data")).map(Postmaster::pid).flatMap(Pid::process);
  }

  /** Ends its connections, writes everything down and stops; does nothing where it has stopped. */
  @Override
  public void close() {
    // SIGINT is PostgreSQL's fast shutdown; the SIGTERM that Java sends waits for every client.
    process().ifPresent(server -> Signals.interrupt(server, STOP_WAIT));
  }

  private static LocalDatabase launch(Path folder, int port) {
    try {
      Files.createDirectories(folder);
      Redirect log = Redirect.appendTo(folder.resolve("postgresql.log").toFile());
      var builder =
          EmbeddedPostgres.builder()
              .setDataDirectory(folder.resolve("data"))
              .setOverrideWorkingDirectory(folder.resolve("programs").toFile())
              .setCleanDataDirectory(false)
              .setRegisterShutdownHook(false)
              .setPort(port)
              .setPGStartupWait(START_WAIT)
              .setOutputRedirector(log)
              .setErrorRedirector(log)
              // Unicode rules that are the same on every system
              .setLocaleConfig("locale-provider", "builtin")
              .setLocaleConfig("builtin-locale", "C.UTF-8")
              .setLocaleConfig("locale", "C");
      DatabaseSettings.ALL.forEach(builder::setServerConfig);
      builder.start();
      // PostgreSQL has its own lock on the folder; the library's would outlive a killed server.
      Files.deleteIfExists(folder.resolve("data/epg-lock"));
      return new LocalDatabase(folder, port);
    } catch (IOException | IllegalStateException e) {
      // As root it needs a user namespace (unshare -U), which some containers forbid.
      throw new IllegalStateException(
          "PostgreSQL did not start: %s; its log is %s"
              .formatted(e.getMessage(), folder.resolve("postgresql.log")),
          e);
    }
  }

  private void createIfMissing() {
    try (Connection connection = DriverManager.getConnection(jdbcUrl("postgres"));
        Statement statement = connection.createStatement()) {
      boolean exists;
      try (var rows =
          statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + NAME + "'")) {
        exists = rows.next();
      }
      if (!exists) {
        statement.execute("CREATE DATABASE " + NAME);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("creating the database on port " + port, e);
    }
  }

  private String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s?user=%s".formatted(port, database, USER);
  }
}

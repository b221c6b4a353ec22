package org.claimwire.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Where a stack lives.
 *
 * @param home the repository, with the packaged services
 * @param data the folder of everything that a stack keeps
 * @param ports where each process listens on 127.0.0.1
 */
public record StackSettings(Path home, Path data, Map<Role, Integer> ports) {

  private static final String FILE = "ports.properties";

  public StackSettings {
    data = data.toAbsolutePath().normalize();
  }

  /**
   * Settings with the ports that are asked for, else those of the last {@code up} on this folder,
   * else the usual ones.
   */
  public static StackSettings of(Path home, Path data, Map<Role, Integer> asked) {
    Properties last = read(data.resolve(FILE));
    Map<Role, Integer> ports = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      ports.put(
          role,
          Optional.ofNullable(asked.get(role))
              .or(() -> Optional.ofNullable(last.getProperty(role.word())).map(Integer::valueOf))
              .orElse(role.defaultPort()));
    }
    return new StackSettings(home, data, ports);
  }

  public int port(Role role) {
    return ports.get(role);
  }

  public String httpAddress(Role role) {
    return "http://localhost:" + port(role);
  }

  public String bootstrapServers() {
    return "127.0.0.1:" + port(Role.BROKER);
  }

  /** The packaged program of a service. */
  Path jar(Role service) {
    return home.resolve(service.title()).resolve("target/quarkus-app/quarkus-run.jar");
  }

  /** What a process wrote. */
  public Path log(Role role) {
    return role == Role.DATABASE ? data.resolve("postgresql/postgresql.log") : log(role.word());
  }

  Path log(String name) {
    return data.resolve("logs").resolve(name + ".log");
  }

  /** Keeps the ports for later commands on the same folder. */
  void remember() {
    Properties properties = new Properties();
    ports.forEach((role, port) -> properties.setProperty(role.word(), port.toString()));
    try {
      Files.createDirectories(data);
      try (var out = Files.newOutputStream(data.resolve(FILE))) {
        properties.store(out, "Where the processes of this stack listen");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing " + data.resolve(FILE), e);
    }
  }

  private static Properties read(Path file) {
    Properties properties = new Properties();
    if (Files.exists(file)) {
      try (var in = Files.newInputStream(file)) {
        properties.load(in);
      } catch (IOException e) {
        throw new UncheckedIOException("reading " + file, e);
      }
    }
    return properties;
  }
}

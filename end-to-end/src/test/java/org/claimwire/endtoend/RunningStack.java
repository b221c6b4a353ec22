package org.claimwire.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimwire.local.Ports;
import org.claimwire.local.client.ExtractionClient;
import org.claimwire.local.client.IngestClient;
import org.claimwire.local.client.QueryClient;
import org.claimwire.local.command.ClaimwireCommand;
import org.claimwire.local.stack.LocalStack;
import org.claimwire.local.stack.NoProgress;
import org.claimwire.local.stack.Role;
import org.claimwire.local.stack.StackSettings;

/** The packaged services, a broker and a database as processes, on ports and data of their own. */
final class RunningStack implements AutoCloseable {

  private final StackSettings settings;
  private final LocalStack stack;

  private RunningStack(StackSettings settings) {
    this.settings = settings;
    this.stack = new LocalStack(settings);
  }

  /** Starts everything on a folder that is emptied first. */
  static RunningStack start(Path data) {
    delete(data);
    Map<Role, Integer> ports = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      ports.put(role, Ports.orGiven(0));
    }
    var running = new RunningStack(StackSettings.of(Path.of(".."), data, ports));
    running.stack.up(new NoProgress());
    return running;
  }

  IngestClient ingest() {
    return new IngestClient(settings.httpAddress(Role.INGEST));
  }

  ExtractionClient extraction() {
    return new ExtractionClient(settings.httpAddress(Role.EXTRACTION));
  }

  QueryClient query() {
    return new QueryClient(settings.httpAddress(Role.QUERY));
  }

  String bootstrapServers() {
    return settings.bootstrapServers();
  }

  /** {@code kill -9}, and a new start once the process is gone. */
  void killAndRestart(Role role) {
    ProcessHandle process = stack.process(role).orElseThrow();
    process.destroyForcibly();
    process.onExit().join();
    stack.start(role, new NoProgress());
  }

  /** Whether every process says that it can work. */
  boolean isReady() {
    return stack.status().stream().allMatch(LocalStack.Status::ready);
  }

  /** Runs the command line as a process of its own. */
  Finished claimwire(String... arguments) {
    return claimwireOn(settings.data(), arguments);
  }

  /** Runs it on another data folder, but on the ports of this stack. */
  Finished claimwireOn(Path data, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dclaimwire.home=" + settings.home());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(ClaimwireCommand.class.getName());
    command.addAll(Arrays.asList(arguments));
    command.addAll(List.of("--data", data.toString()));
    var builder = new ProcessBuilder(command);
    for (Role role : Role.values()) {
      builder
          .environment()
          .put("CLAIMWIRE_PORT_" + role.name(), Integer.toString(settings.port(role)));
    }
    try {
      Path out = Files.createTempFile("claimwire", ".out");
      Path err = Files.createTempFile("claimwire", ".err");
      Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
      int code = process.waitFor();
      return new Finished(code, Files.readString(out), Files.readString(err));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What a command printed. */
  record Finished(int code, String out, String err) {}

  @Override
  public void close() {
    stack.down(new NoProgress());
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("deleting " + folder, e);
    }
  }
}

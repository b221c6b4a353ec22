package org.claimwire.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A Java program that runs in the background, on the JDK of this one, and outlives it.
 *
 * @param arguments what follows {@code java}
 * @param environment variables beside the inherited ones
 * @param log where its output is appended
 * @param pidFile where a later command finds it again
 */
public record BackgroundJvm(
    List<String> arguments, Map<String, String> environment, LogFile log, Path pidFile) {

  private static final Duration STOP_WAIT = Duration.ofSeconds(20);

  /** The running process, whoever started it. */
  public Optional<ProcessHandle> process() {
    return Pid.noted(pidFile).flatMap(Pid::process);
  }

  /** Starts it; it need not be ready when this returns. */
  public void start() {
    List<String> command = new ArrayList<>();
    // Ctrl-C goes to every process of a terminal: ours are stopped in order instead.
    command.addAll(List.of("sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh"));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(arguments);
    try {
      Files.createDirectories(log.path().getParent());
      var builder = new ProcessBuilder(command);
      builder.environment().putAll(environment);
      Process process =
          builder
              .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
              .redirectErrorStream(true)
              .redirectOutput(Redirect.appendTo(log.path().toFile()))
              .start();
      Pid.of(process.toHandle()).noteIn(pidFile);
    } catch (IOException e) {
      throw new UncheckedIOException("starting " + String.join(" ", command), e);
    }
  }

  /** Ends it, by force where it does not end by itself. */
  public void stop() {
    process().ifPresent(process -> Signals.terminate(process, STOP_WAIT));
    try {
      Files.deleteIfExists(pidFile);
    } catch (IOException e) {
      throw new UncheckedIOException("deleting " + pidFile, e);
    }
  }
}

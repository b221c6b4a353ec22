package org.claimwire.local.stack;

import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.claimwire.local.Ports;
import org.claimwire.local.stack.StackException.NotPackaged;
import org.claimwire.local.stack.StackException.NotReady;
import org.claimwire.local.stack.StackException.PortTaken;

/** The broker, the database and the three services, as processes of their own. */
public final class LocalStack {

  private static final Duration READY_WAIT = Duration.ofSeconds(120);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

  /**
   * @param process empty where it does not run
   * @param ready whether it says that it can work
   */
  public record Status(Role role, int port, Optional<ProcessHandle> process, boolean ready) {}

  private final StackSettings settings;
  private final List<Part> stores;
  private final List<Part> services;

  public LocalStack(StackSettings settings) {
    this.settings = settings;
    Parts parts = new Parts(settings);
    this.stores = List.of(parts.database(), parts.broker());
    this.services = List.of(parts.ingest(), parts.extraction(), parts.query());
  }

  /**
   * Starts what does not run yet and waits until all is ready.
   *
   * @throws StackException if a port is taken or a process does not become ready; what this call
   *     started is stopped again
   */
  public void up(StackProgress progress) {
    List<Part> missing = all().stream().filter(part -> part.process().isEmpty()).toList();
    missing.forEach(this::requireFreePort);
    services.forEach(part -> requirePackaged(part.role()));
    settings.remember();
    try {
      // The services find their topics and their schema at once, instead of retrying.
      makeReady(stores, progress);
      makeReady(services, progress);
    } catch (RuntimeException e) {
      missing.reversed().forEach(Part::stop);
      throw e;
    }
  }

  /** Stops the services, then what they write to. */
  public void down(StackProgress progress) {
    List<Part> inOrder = new ArrayList<>(services);
    inOrder.addAll(stores.reversed());
    for (Part part : inOrder) {
      if (part.process().isPresent()) {
        progress.stopping(part.role());
        part.stop();
      }
    }
  }

  /** What runs. */
  public List<Status> status() {
    return all().stream()
        .map(
            part -> {
              var process = part.process();
              return new Status(
                  part.role(),
                  settings.port(part.role()),
                  process,
                  process.isPresent() && part.isReady());
            })
        .toList();
  }

  /** The running process of a role. */
  public Optional<ProcessHandle> process(Role role) {
    return part(role).process();
  }

  /** Starts one process alone, and waits until it is ready. */
  public void start(Role role, StackProgress progress) {
    makeReady(List.of(part(role)), progress);
  }

  private Part part(Role role) {
    return all().stream().filter(part -> part.role() == role).findFirst().orElseThrow();
  }

  private List<Part> all() {
    List<Part> all = new ArrayList<>(stores);
    all.addAll(services);
    return all;
  }

  private void requireFreePort(Part part) {
    int port = settings.port(part.role());
    if (Ports.isTaken(port)) {
      throw new PortTaken(part.role(), port);
    }
  }

  private void requirePackaged(Role role) {
    if (!Files.exists(settings.jar(role))) {
      throw new NotPackaged(role, settings.jar(role));
    }
  }

  private static void makeReady(List<Part> parts, StackProgress progress) {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> waits = new ArrayList<>();
      for (Part part : parts) {
        waits.add(threads.submit(() -> makeReady(part, progress)));
      }
      for (Future<?> wait : waits) {
        wait.get();
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException known
          ? known
          : new CompletionException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the stack came up", e);
    }
  }

  static void makeReady(Part part, StackProgress progress) {
    long start = System.nanoTime();
    boolean ran = part.process().isPresent();
    if (!ran) {
      progress.starting(part.role());
      try {
        part.start();
      } catch (RuntimeException e) {
        throw new NotReady(part, "did not start: " + e.getMessage(), e);
      }
    }
    while (!part.isReady()) {
      if (part.process().isEmpty()) {
        throw new NotReady(part, "ended while it started", null);
      }
      if (System.nanoTime() - start > READY_WAIT.toNanos()) {
        throw new NotReady(part, "was not ready after " + READY_WAIT.toSeconds() + " s", null);
      }
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
    progress.ready(part.role(), ran ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - start));
  }
}

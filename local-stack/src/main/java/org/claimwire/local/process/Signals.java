package org.claimwire.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends processes that need not be children of this one. */
public final class Signals {

  private Signals() {}

  /**
   * Sends SIGTERM, and SIGKILL where the process has not ended in time.
   *
   * @return whether it ended by itself
   */
  public static boolean terminate(ProcessHandle process, Duration patience) {
    process.destroy();
    if (endsWithin(process, patience)) {
      return true;
    }
    process.destroyForcibly();
    return false;
  }

  /**
   * Sends SIGINT.
   *
   * @throws IllegalStateException if the process has not ended in time
   */
  public static void interrupt(ProcessHandle process, Duration patience) {
    try {
      new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
          .redirectErrorStream(true)
          .redirectOutput(Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException("sending SIGINT to pid " + process.pid(), e);
    }
    if (!endsWithin(process, patience)) {
      throw new IllegalStateException(
          "process %d did not stop within %d s".formatted(process.pid(), patience.toSeconds()));
    }
  }

  private static boolean endsWithin(ProcessHandle process, Duration patience) {
    try {
      process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException("waiting for the end of pid " + process.pid(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while pid " + process.pid() + " stopped", e);
    }
  }
}

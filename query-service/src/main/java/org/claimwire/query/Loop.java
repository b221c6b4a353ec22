package org.claimwire.query;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/** A thread that works while there is work, then waits for a call or the next tick. */
final class Loop {

  private static final Logger LOG = Logger.getLogger(Loop.class);
  private static final long TICK_MILLIS = 500;
  private static final long PAUSE_AFTER_FAILURE_MILLIS = 2_000;
  private static final long LAST_WORK_MILLIS = 10_000;

  private final String name;
  private final BooleanSupplier work;
  private final Semaphore calls = new Semaphore(0);
  private final Thread thread;
  private volatile boolean stopping;

  /**
   * @param work does some of it, and returns false if there was none
   */
  Loop(String name, BooleanSupplier work) {
    this.name = name;
    this.work = work;
    this.thread = new Thread(this::run, name);
  }

  void start() {
    thread.start();
  }

  void wake() {
    calls.release();
  }

  /** Ends after the work in hand. */
  void stop() {
    stopping = true;
    wake();
    try {
      thread.join(LAST_WORK_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  boolean isAlive() {
    return thread.isAlive();
  }

  private void run() {
    while (!stopping) {
      try {
        if (!work.getAsBoolean()) {
          waitForCall(TICK_MILLIS);
        }
      } catch (RuntimeException e) {
        // Nothing was committed, the marks stand: the next turn does it again.
        LOG.warnf("%s failed, trying again: %s", name, e);
        waitForCall(PAUSE_AFTER_FAILURE_MILLIS);
      }
    }
  }

  private void waitForCall(long millis) {
    try {
      calls.tryAcquire(millis, TimeUnit.MILLISECONDS);
      calls.drainPermits();
    } catch (InterruptedException e) {
      stopping = true;
    }
  }
}

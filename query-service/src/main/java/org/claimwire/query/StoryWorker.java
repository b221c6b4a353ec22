package org.claimwire.query;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Reconciles as soon as something was recorded here, and at every tick what others left. */
@ApplicationScoped
class StoryWorker {

  private static final Logger LOG = Logger.getLogger(StoryWorker.class);
  private static final long TICK_MILLIS = 500;
  private static final long PAUSE_AFTER_FAILURE_MILLIS = 2_000;

  private final ReconcileStories reconcileStories;
  private final Semaphore calls = new Semaphore(0);
  private final Thread thread = new Thread(this::work, "story-worker");
  private volatile boolean stopping;

  StoryWorker(ReconcileStories reconcileStories) {
    this.reconcileStories = reconcileStories;
  }

  void start(@Observes StartupEvent event) {
    thread.start();
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    stopping = true;
    wake();
    thread.join(TimeUnit.SECONDS.toMillis(10));
  }

  /** False once it has ended, whatever ended it. */
  boolean isAlive() {
    return thread.isAlive();
  }

  /** Something was recorded. */
  void wake() {
    calls.release();
  }

  private void work() {
    while (!stopping) {
      try {
        if (!reconcileStories.doSome()) {
          waitForCall(TICK_MILLIS);
        }
      } catch (RuntimeException e) {
        // Nothing was committed, the marks stand: the next turn does it again.
        LOG.warnf("reconciling failed, trying again: %s", e.toString());
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

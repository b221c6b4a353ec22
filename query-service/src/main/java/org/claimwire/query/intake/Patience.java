package org.claimwire.query.intake;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Tries until it succeeds, with a growing pause between: for what fails only because PostgreSQL or
 * Kafka is away. No record is given up for that.
 */
@ApplicationScoped
class Patience {

  private static final Logger LOG = Logger.getLogger(Patience.class);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private final CountDownLatch stopping = new CountDownLatch(1);

  void stop(@Observes ShutdownEvent event) {
    stopping.countDown();
  }

  /**
   * What the work returns once it succeeds.
   *
   * @param passing failures that pass by themselves; any other is thrown on
   * @throws IllegalStateException if the service stops before that: the batch is not acknowledged
   *     and comes again
   */
  <T> T through(Class<? extends RuntimeException> passing, String what, Supplier<T> work) {
    Duration pause = FIRST_PAUSE;
    while (true) {
      try {
        return work.get();
      } catch (RuntimeException e) {
        if (!passing.isInstance(e)) {
          throw e;
        }
        LOG.warnf("%s failed, trying again in %d ms: %s", what, pause.toMillis(), e.getMessage());
        if (stopsWithin(pause)) {
          throw new IllegalStateException(what + " was given up because the service stops", e);
        }
        Duration doubled = pause.multipliedBy(2);
        pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
      }
    }
  }

  private boolean stopsWithin(Duration pause) {
    try {
      return stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}

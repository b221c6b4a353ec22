package org.claimwire.ingest.source;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.claimwire.ingest.IngestConfig;

/** How many bytes of articles are in memory: a door asks before it reads one. */
@ApplicationScoped
class InFlight {

  private final Semaphore bytes;

  InFlight(IngestConfig config) {
    bytes = new Semaphore(Math.toIntExact(config.inFlight().asLongValue()), true);
  }

  /** Waits until there is room. */
  void enter(int size) throws InterruptedException {
    bytes.acquire(size);
  }

  /** Waits for room no longer than that; false where there was none. */
  boolean enterWithin(int size, Duration patience) throws InterruptedException {
    return bytes.tryAcquire(size, patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  void leave(int size) {
    bytes.release(size);
  }
}

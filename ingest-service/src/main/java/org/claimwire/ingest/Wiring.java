package org.claimwire.ingest;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.claimwire.contracts.Topics;

/** What the process needs of its surroundings. */
class Wiring {

  @Produces
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }

  /**
   * Ends a start whose bounds contradict each other.
   *
   * @throws IllegalStateException naming the setting, where an article that is let in would wait
   *     for ever, or could never be a message
   */
  void checkBounds(@Observes StartupEvent starting, IngestConfig config) {
    long article = config.maxArticleSize().asLongValue();
    if (article > config.inFlight().asLongValue()) {
      throw new IllegalStateException(
          "claimwire.ingest.in-flight is below claimwire.ingest.max-article-size");
    }
    if (article > Topics.MAX_MESSAGE_BYTES) {
      throw new IllegalStateException(
          "claimwire.ingest.max-article-size is above %d bytes, the largest message of its topic"
              .formatted(Topics.MAX_MESSAGE_BYTES));
    }
  }
}

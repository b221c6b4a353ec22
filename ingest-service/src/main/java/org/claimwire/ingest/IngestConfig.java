package org.claimwire.ingest;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** What can be set, each also as an environment variable: {@code CLAIMWIRE_INGEST_…}. */
@ConfigMapping(prefix = "claimwire.ingest")
public interface IngestConfig {

  /** The largest article: bytes of its JSON, in a request or a line of a bulk. */
  @WithDefault("2M")
  MemorySize maxArticleSize();

  /** How long the broker may take to confirm an article before its submitter hears 503. */
  @WithDefault("10s")
  Duration brokerTimeout();

  /** What {@code Retry-After} says then. */
  @WithDefault("5s")
  Duration retryAfter();

  /**
   * How many bytes of articles may be on their way through the service at once; more wait. Bounds
   * its memory, whatever the number of requests.
   */
  @WithDefault("64M")
  MemorySize inFlight();

  /** How many lines of one bulk may be on their way at once. */
  @WithDefault("64")
  @Min(1)
  int bulkWindow();
}

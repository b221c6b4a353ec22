package org.claimwire.extraction.intake;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.opentelemetry.context.Context;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.claimwire.extraction.ExtractClaims;
import org.claimwire.extraction.ExtractionConfig;
import org.claimwire.extraction.claim.Reading;
import org.claimwire.extraction.text.Article;
import org.jboss.logging.Logger;

/** Reads articles within a bound of time, and counts. */
@Singleton
class Reader {

  private static final Logger LOG = Logger.getLogger(Reader.class);

  private final ExtractClaims extractClaims;
  private final Duration limit;
  private final Timer seconds;
  private final Counter extracted;
  private final Counter refused;
  private final Counter claims;
  // A thread of its own for each article, so that one that cannot be stopped holds up no other.
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(
          Thread.ofPlatform().name("reading-", 0).daemon().factory());

  Reader(ExtractClaims extractClaims, ExtractionConfig config, MeterRegistry meters) {
    this.extractClaims = extractClaims;
    this.limit = config.timeLimit();
    this.seconds =
        Timer.builder("claimwire.extraction.article")
            .description("Time that articles took to read")
            .publishPercentileHistogram()
            .minimumExpectedValue(Duration.ofMillis(10))
            .maximumExpectedValue(limit)
            .register(meters);
    this.extracted = meters.counter("claimwire.extraction.articles.extracted");
    this.refused = meters.counter("claimwire.extraction.articles.refused");
    this.claims = meters.counter("claimwire.extraction.claims.out");
  }

  /**
   * @throws TooSlow when it takes longer than the configured limit
   */
  Reading read(Article article) {
    long start = System.nanoTime();
    Reading reading = bounded(article);
    long nanos = System.nanoTime() - start;
    seconds.record(nanos, TimeUnit.NANOSECONDS);
    long millis = TimeUnit.NANOSECONDS.toMillis(nanos);
    switch (reading) {
      case Reading.Read read -> {
        extracted.increment();
        claims.increment(read.claims().size());
        LOG.infof(
            "extracted %d claims from article %s in %d ms",
            read.claims().size(), article.id(), millis);
      }
      case Reading.Refused no -> {
        refused.increment();
        LOG.infof("refused article %s: %s", article.id(), no.reason());
      }
    }
    return reading;
  }

  private Reading bounded(Article article) {
    Future<Reading> reading =
        threads.submit(Context.current().wrap(() -> extractClaims.of(article)));
    try {
      return reading.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      reading.cancel(true);
      throw new TooSlow(limit);
    } catch (ExecutionException e) {
      throw new IllegalStateException("The article could not be read", e.getCause());
    } catch (InterruptedException e) {
      reading.cancel(true);
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The service is stopping", e);
    }
  }

  @PreDestroy
  void stop() {
    threads.shutdownNow();
  }
}

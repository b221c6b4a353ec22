package org.claimwire.extraction.intake;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.claimwire.contracts.CloudEvents;
import org.claimwire.extraction.claim.Reading;
import org.claimwire.extraction.outlet.ClaimsExtracted;
import org.claimwire.extraction.text.Article;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.MDC;

/**
 * Reads the topic of raw articles.
 *
 * <p>A record is acknowledged when its claims are on the broker, and not before: whatever is killed
 * in between is read again, to the same bytes. What throws goes to the dead letters with its
 * reason.
 */
// Not at the first article: an alert must find its counter at 0 before it grows.
@Startup
@ApplicationScoped
class RawArticles {

  static final String CHANNEL = "articles-raw";

  private final Reader reader;
  private final ClaimsExtracted outlet;
  private final Counter in;
  private final Counter dead;

  RawArticles(Reader reader, ClaimsExtracted outlet, MeterRegistry meters) {
    this.reader = reader;
    this.outlet = outlet;
    this.in = meters.counter("claimwire.extraction.articles.in");
    this.dead = meters.counter("claimwire.extraction.dead.letters");
  }

  @Incoming(CHANNEL)
  @Blocking
  void read(ConsumerRecord<String, byte[]> event) {
    in.increment();
    Reading reading;
    try {
      Article article = RawArticleJson.read(event.value());
      MDC.put("article", article.id());
      reading = reader.read(article);
    } catch (RuntimeException e) {
      dead.increment();
      throw e;
    } finally {
      MDC.remove("article");
    }
    outlet.publish(reading, acceptedAt(event));
  }

  private static String acceptedAt(ConsumerRecord<String, byte[]> event) {
    Header time = event.headers().lastHeader(CloudEvents.TIME_HEADER);
    return time == null
        ? java.time.Instant.ofEpochMilli(event.timestamp()).toString()
        : new String(time.value(), StandardCharsets.UTF_8);
  }
}

package org.claimwire.ingest.outlet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.context.Context;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.TracingMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.claimwire.contracts.RawArticle;
import org.claimwire.ingest.IngestConfig;
import org.claimwire.ingest.article.Article;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;

/** Publishes articles as CloudEvents on {@code articles.raw}, keyed by article id. */
@ApplicationScoped
public class ArticlesRaw {

  static final String CHANNEL = "articles-raw";

  private final MutinyEmitter<byte[]> emitter;
  private final ObjectMapper json;
  private final IngestConfig config;

  ArticlesRaw(
      @Channel(CHANNEL) MutinyEmitter<byte[]> emitter, ObjectMapper json, IngestConfig config) {
    this.emitter = emitter;
    this.json = json;
    this.config = config;
  }

  /**
   * Publishes an article, within the trace of the caller.
   *
   * @param acceptedAt the event's time
   * @return completes when the broker has confirmed it or the time for that is over; never
   *     exceptionally
   */
  public CompletionStage<Delivery> publish(Article article, Instant acceptedAt) {
    RawArticle message = RawArticles.of(article);
    var kafka =
        OutgoingKafkaRecordMetadata.<String>builder()
            .withKey(message.id())
            .withHeaders(EventHeaders.of(message, acceptedAt))
            .build();
    Message<byte[]> event =
        Message.of(
            write(message), Metadata.of(kafka, TracingMetadata.withCurrent(Context.current())));
    return emitter
        .sendMessage(event)
        .subscribeAsCompletionStage()
        .orTimeout(config.brokerTimeout().toMillis(), TimeUnit.MILLISECONDS)
        .handle(
            (confirmed, failure) ->
                failure == null ? new Delivery.Acknowledged() : unacknowledged(failure));
  }

  private Delivery unacknowledged(Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    return new Delivery.Unacknowledged(
        cause instanceof TimeoutException
            ? "no confirmation within " + config.brokerTimeout().toMillis() + " ms"
            : cause.toString());
  }

  private byte[] write(RawArticle message) {
    try {
      return json.writeValueAsBytes(message);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a checked article can be written as JSON", e);
    }
  }
}

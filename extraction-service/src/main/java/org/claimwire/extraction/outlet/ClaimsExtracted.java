package org.claimwire.extraction.outlet;

import io.opentelemetry.context.Context;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.TracingMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.claimwire.contracts.CloudEvents;
import org.claimwire.contracts.Schemas;
import org.claimwire.extraction.claim.Reading;
import org.claimwire.extraction.text.Article;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Puts what was read on the topic of extracted claims. */
@ApplicationScoped
public class ClaimsExtracted {

  private final MutinyEmitter<byte[]> emitter;
  private final ClaimsMessage message;

  ClaimsExtracted(
      @Channel("claims-extracted") MutinyEmitter<byte[]> emitter, ClaimsMessage message) {
    this.emitter = emitter;
    this.message = message;
  }

  /**
   * Returns when the broker has it; waits for as long as the broker is away.
   *
   * @param acceptedAt when the article was accepted (RFC 3339)
   */
  public void publish(Reading reading, String acceptedAt) {
    Article article = reading.article();
    OutgoingKafkaRecordMetadata<String> record =
        OutgoingKafkaRecordMetadata.<String>builder()
            .withKey(article.id())
            .withHeaders(headers(article, acceptedAt))
            .build();
    emitter
        .sendMessage(
            Message.of(ClaimsJson.bytes(message.of(reading)))
                .addMetadata(record)
                .addMetadata(TracingMetadata.withCurrent(Context.current())))
        .await()
        .indefinitely();
  }

  private static RecordHeaders headers(Article article, String acceptedAt) {
    RecordHeaders headers = new RecordHeaders();
    add(headers, CloudEvents.SPEC_VERSION_HEADER, CloudEvents.SPEC_VERSION);
    add(headers, CloudEvents.ID_HEADER, CloudEvents.eventId(article.id(), article.revision()));
    add(headers, CloudEvents.TYPE_HEADER, CloudEvents.CLAIMS_EXTRACTED);
    add(headers, CloudEvents.SOURCE_HEADER, CloudEvents.EXTRACTION_SOURCE);
    add(headers, CloudEvents.SUBJECT_HEADER, article.id());
    add(headers, CloudEvents.TIME_HEADER, acceptedAt);
    add(headers, CloudEvents.DATA_SCHEMA_HEADER, Schemas.ARTICLE_CLAIMS.id());
    add(headers, CloudEvents.CONTENT_TYPE_HEADER, CloudEvents.JSON);
    return headers;
  }

  private static void add(RecordHeaders headers, String name, String value) {
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}

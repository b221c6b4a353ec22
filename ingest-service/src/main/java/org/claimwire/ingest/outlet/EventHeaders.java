package org.claimwire.ingest.outlet;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.claimwire.contracts.CloudEvents;
import org.claimwire.contracts.RawArticle;
import org.claimwire.contracts.Schemas;

/** The CloudEvents attributes of an article, as Kafka headers (binary mode). */
final class EventHeaders {

  private EventHeaders() {}

  static Headers of(RawArticle article, Instant acceptedAt) {
    Headers headers = new RecordHeaders();
    add(headers, CloudEvents.SPEC_VERSION_HEADER, CloudEvents.SPEC_VERSION);
    add(headers, CloudEvents.ID_HEADER, CloudEvents.eventId(article.id(), article.revision()));
    add(headers, CloudEvents.TYPE_HEADER, CloudEvents.ARTICLE_ACCEPTED);
    add(headers, CloudEvents.SOURCE_HEADER, CloudEvents.INGEST_SOURCE);
    add(headers, CloudEvents.SUBJECT_HEADER, article.id());
    add(headers, CloudEvents.TIME_HEADER, acceptedAt.toString());
    add(headers, CloudEvents.DATA_SCHEMA_HEADER, Schemas.RAW_ARTICLE.id());
    add(headers, CloudEvents.CONTENT_TYPE_HEADER, CloudEvents.JSON);
    return headers;
  }

  private static void add(Headers headers, String name, String value) {
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}

package org.claimwire.local.deadletters;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.claimwire.contracts.CloudEvents;
import org.claimwire.contracts.Topics;

/** A message that a service could not process, with what the service noted in its headers. */
public record DeadLetter(ConsumerRecord<byte[], byte[]> record) {

  static final String HEADER_PREFIX = "dead-letter-";

  /** Short name for a person to type: {@code articles.raw@3}. */
  public String name() {
    return origin() + "@" + record.offset();
  }

  /** The topic that it was read from, and goes back to. */
  public String origin() {
    return record.topic().equals(Topics.ARTICLES_RAW_DEAD)
        ? Topics.ARTICLES_RAW
        : Topics.CLAIMS_EXTRACTED;
  }

  /** Where on that topic it was: {@code articles.raw, partition 2, offset 17}. */
  public String place() {
    return "%s, partition %s, offset %s"
        .formatted(
            header(HEADER_PREFIX + "topic").orElse(origin()),
            header(HEADER_PREFIX + "partition").orElse("?"),
            header(HEADER_PREFIX + "offset").orElse("?"));
  }

  public String reason() {
    return header(HEADER_PREFIX + "reason").orElse("no reason was noted");
  }

  /** The class of the failure. */
  public Optional<String> failureClass() {
    return header(HEADER_PREFIX + "exception-class-name");
  }

  public Optional<String> cause() {
    return header(HEADER_PREFIX + "cause");
  }

  /** Who the article is: the key of the message. */
  public Optional<String> article() {
    return Optional.ofNullable(record.key()).map(DeadLetter::text);
  }

  /** The event id, {@code ARTICLE/REVISION}, where the message had one. */
  public Optional<String> event() {
    return header(CloudEvents.ID_HEADER);
  }

  public Instant at() {
    return Instant.ofEpochMilli(record.timestamp());
  }

  /** The message itself, as text; empty where it had none. */
  public String body() {
    return record.value() == null ? "" : text(record.value());
  }

  private Optional<String> header(String name) {
    return Optional.ofNullable(record.headers().lastHeader(name))
        .map(Header::value)
        .map(DeadLetter::text);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}

package org.claimwire.query.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.claimwire.contracts.ArticleClaims;
import org.claimwire.contracts.CloudEvents;
import org.claimwire.query.material.Material;
import org.claimwire.query.store.Revision;

/** Reads an event on {@code claims.extracted}. */
@ApplicationScoped
class RevisionReader {

  private final ObjectMapper json;

  RevisionReader(ObjectMapper json) {
    this.json = json;
  }

  /**
   * @throws PoisonRecord if the record isn't the event that its topic promises
   */
  Revision read(ConsumerRecord<String, byte[]> record) throws PoisonRecord {
    ArticleClaims message = parse(record.value());
    checkComplete(message);
    return new Revision(message, acceptedAt(record), digest(record.value()));
  }

  private ArticleClaims parse(byte[] body) throws PoisonRecord {
    if (body == null) {
      throw new PoisonRecord("the record has no body");
    }
    try {
      return json.readValue(body, ArticleClaims.class);
    } catch (IOException e) {
      throw new PoisonRecord("the body is not JSON of article claims: " + e.getMessage(), e);
    }
  }

  private static void checkComplete(ArticleClaims message) throws PoisonRecord {
    if (message == null || !ArticleClaims.SCHEMA.equals(message.schema())) {
      throw new PoisonRecord(
          "the schema is not %s but %s"
              .formatted(ArticleClaims.SCHEMA, message == null ? null : message.schema()));
    }
    ArticleClaims.Article article = message.article();
    require(article != null, "article");
    require(article.id() != null && !article.id().isEmpty(), "article.id");
    require(article.revision() != null, "article.revision");
    require(article.text() != null, "article.text");
    require(message.extractor() != null, "extractor");
    require(message.zones() != null, "zones");
    require(message.entities() != null, "entities");
    require(message.claims() != null, "claims");
    for (ArticleClaims.Claim claim : message.claims()) {
      require(claim.id() != null && claim.text() != null, "claim");
      require("statement".equals(claim.kind()) == (claim.statement() != null), "claim.statement");
    }
    try {
      Material.article(message);
    } catch (IllegalArgumentException | NullPointerException e) {
      throw new PoisonRecord("the message breaks the contract: " + e.getMessage(), e);
    }
  }

  private static void require(boolean present, String part) throws PoisonRecord {
    if (!present) {
      throw new PoisonRecord("the message lacks or contradicts its " + part);
    }
  }

  private static Instant acceptedAt(ConsumerRecord<?, ?> record) throws PoisonRecord {
    Header time = record.headers().lastHeader(CloudEvents.TIME_HEADER);
    if (time == null) {
      throw new PoisonRecord(
          "the header %s is missing, so the revision has no place in order"
              .formatted(CloudEvents.TIME_HEADER));
    }
    String value = new String(time.value(), StandardCharsets.UTF_8);
    try {
      return java.time.OffsetDateTime.parse(value).toInstant();
    } catch (DateTimeParseException e) {
      throw new PoisonRecord(
          "the header %s is no RFC 3339 time: %s".formatted(CloudEvents.TIME_HEADER, value), e);
    }
  }

  private static String digest(byte[] body) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

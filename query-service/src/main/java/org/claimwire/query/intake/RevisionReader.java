package org.claimwire.query.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.claimwire.contracts.ArticleClaims;
import org.claimwire.contracts.CloudEvents;
import org.claimwire.query.store.Revision;

/** Translates an event on {@code claims.extracted} into what the store keeps. */
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
    try {
      ArticleClaims.Article article = message.article();
      return new Revision(
          article.id(),
          article.revision(),
          acceptedAt(record),
          digest(record.value()),
          new Revision.Bibliography(
              article.uri(),
              article.outlet(),
              article.title(),
              article.author(),
              article.publishedAt(),
              article.language()),
          article.text(),
          new Revision.Extractor(message.extractor().name(), message.extractor().version()),
          message.refusal() == null
              ? null
              : new Revision.Refusal(message.refusal().code(), message.refusal().reason()),
          json.writeValueAsString(message.zones()),
          entities(message.entities()),
          claims(message.claims()));
    } catch (JsonProcessingException | NullPointerException e) {
      throw new PoisonRecord("the message lacks a required part: " + e.getMessage(), e);
    }
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
      require(claim.id() != null && claim.text() != null && claim.evidence() != null, "claim");
      require("statement".equals(claim.kind()) == (claim.statement() != null), "claim.statement");
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

  private List<Revision.NamedEntity> entities(List<ArticleClaims.Entity> entities)
      throws JsonProcessingException {
    List<Revision.NamedEntity> named = new java.util.ArrayList<>(entities.size());
    for (ArticleClaims.Entity e : entities) {
      named.add(new Revision.NamedEntity(e.id(), e.name(), e.type(), json.writeValueAsString(e)));
    }
    return named;
  }

  private List<Revision.ExtractedClaim> claims(List<ArticleClaims.Claim> claims)
      throws JsonProcessingException {
    List<Revision.ExtractedClaim> extracted = new java.util.ArrayList<>(claims.size());
    for (ArticleClaims.Claim c : claims) {
      ArticleClaims.Statement statement = c.statement();
      boolean named = statement != null && statement.speaker() != null;
      extracted.add(
          new Revision.ExtractedClaim(
              c.id(),
              c.kind(),
              statement == null ? null : statement.form(),
              statement == null ? null : statement.stance(),
              c.polarity(),
              c.certainty(),
              named ? statement.speaker().name() : null,
              c.text(),
              json.writeValueAsString(c)));
    }
    return extracted;
  }

  private static String digest(byte[] body) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

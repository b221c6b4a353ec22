package org.claimwire.extraction.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.claimwire.extraction.text.Article;

/**
 * Reads the JSON of a text that is only tried out: the fields that ingest takes, {@code text} alone
 * required.
 *
 * <p>Who an article is, only ingest says. A tried text gets the id {@code tried-} and the start of
 * the hash over its text, and that hash as its revision, so that trying twice gives the same bytes.
 */
final class TriedText {

  private static final Set<String> FIELDS =
      Set.of("uri", "outlet", "title", "author", "publishedAt", "language", "text");
  private static final int DIGITS = 26;

  private static final ObjectReader READER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build()
          .reader();

  /** What the body is. */
  sealed interface Outcome {

    record Read(Article article) implements Outcome {}

    /** Not JSON, or not an object. */
    record Malformed(String reason) implements Outcome {}

    record Flawed(String field, String reason) implements Outcome {}
  }

  private TriedText() {}

  static Outcome read(byte[] body) {
    JsonNode node;
    try {
      node = READER.readTree(body);
    } catch (JsonProcessingException e) {
      return new Outcome.Malformed("The body is not JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      return new Outcome.Malformed("The body cannot be read: " + e.getMessage());
    }
    if (!node.isObject()) {
      return new Outcome.Malformed("The body is not a JSON object.");
    }
    for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!FIELDS.contains(name)) {
        return new Outcome.Flawed(
            name,
            "is not a field of an article; these are: "
                + String.join(", ", FIELDS.stream().sorted().toList()));
      }
      if (!node.get(name).isTextual() && !node.get(name).isNull()) {
        return new Outcome.Flawed(name, "must be a string");
      }
    }
    return article(node);
  }

  private static Outcome article(JsonNode node) {
    Optional<String> text = field(node, "text");
    if (text.filter(t -> !t.isEmpty()).isEmpty()) {
      return new Outcome.Flawed("text", "must not be empty");
    }
    Optional<Instant> published = Optional.empty();
    Optional<String> when = field(node, "publishedAt");
    if (when.isPresent()) {
      try {
        published = Optional.of(instant(when.get()));
      } catch (DateTimeException e) {
        return new Outcome.Flawed(
            "publishedAt",
            "must be a date or a date-time with its offset, such as 2026-02-04T00:00:00Z");
      }
    }
    Strings.requireWhole(text.get());
    String hash = hash(text.get());
    return new Outcome.Read(
        new Article(
            "tried-" + hash.substring(0, DIGITS),
            "sha256:" + hash,
            field(node, "uri"),
            field(node, "outlet"),
            field(node, "title"),
            field(node, "author"),
            published,
            field(node, "language"),
            text.get()));
  }

  private static Optional<String> field(JsonNode node, String name) {
    return Optional.ofNullable(node.get(name)).filter(n -> !n.isNull()).map(JsonNode::textValue);
  }

  private static Instant instant(String words) {
    return words.indexOf('T') < 0
        ? LocalDate.parse(words).atStartOfDay(ZoneOffset.UTC).toInstant()
        : OffsetDateTime.parse(words).toInstant();
  }

  private static String hash(String text) {
    try {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(utf8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

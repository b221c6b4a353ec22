package org.claimwire.ingest.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.claimwire.ingest.article.Flaw;
import org.claimwire.ingest.article.Submission;

/**
 * Reads the JSON of one article, strictly: UTF-8 (RFC 8259 §8.1; a byte order mark is passed over),
 * no key twice, nothing after the object. A field that an article does not have is a flaw, since a
 * misspelt {@code published_at} that is silently dropped is lost for good.
 */
final class ArticleJson {

  /** What the bytes are. */
  sealed interface Reading {

    record Read(Submission submission) implements Reading {}

    /** Not JSON, or not an object. */
    record Malformed(String reason) implements Reading {}

    /** An object that is no article: unknown fields, or values that are no strings. */
    record Flawed(List<Flaw> flaws) implements Reading {}
  }

  private static final Set<String> FIELDS =
      Set.of("uri", "outlet", "title", "author", "publishedAt", "language", "text");

  private static final ObjectReader READER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build()
          .reader();

  private ArticleJson() {}

  static Reading read(byte[] bytes) {
    JsonNode article;
    try {
      article = READER.readTree(decoded(bytes));
    } catch (CharacterCodingException e) {
      return new Reading.Malformed("not UTF-8");
    } catch (JsonProcessingException e) {
      return new Reading.Malformed("not JSON: " + e.getOriginalMessage() + where(e));
    }
    if (!article.isObject()) {
      return new Reading.Malformed("not a JSON object");
    }
    List<Flaw> flaws = flaws(article);
    return flaws.isEmpty() ? new Reading.Read(submission(article)) : new Reading.Flawed(flaws);
  }

  private static String decoded(byte[] bytes) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static String where(JsonProcessingException e) {
    return e.getLocation() == null
        ? ""
        : " (line %d, column %d)"
            .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
  }

  private static List<Flaw> flaws(JsonNode article) {
    List<Flaw> flaws = new ArrayList<>();
    article
        .properties()
        .forEach(
            field -> {
              if (!FIELDS.contains(field.getKey())) {
                flaws.add(
                    new Flaw(field.getKey(), "is unknown; known are " + new TreeSet<>(FIELDS)));
              } else if (!field.getValue().isTextual() && !field.getValue().isNull()) {
                flaws.add(new Flaw(field.getKey(), "must be a string"));
              }
            });
    return flaws;
  }

  private static Submission submission(JsonNode article) {
    return new Submission(
        value(article, "uri"),
        value(article, "outlet"),
        value(article, "title"),
        value(article, "author"),
        value(article, "publishedAt"),
        value(article, "language"),
        value(article, "text"));
  }

  private static String value(JsonNode article, String field) {
    return article.hasNonNull(field) ? article.get(field).textValue() : null;
  }
}

package org.claimwire.extraction.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Optional;
import org.claimwire.contracts.RawArticle;
import org.claimwire.extraction.text.Article;

/** Reads the body of an event on the topic of raw articles. */
final class RawArticleJson {

  // A field that a newer ingest adds is no reason to refuse its articles.
  private static final ObjectReader READER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build()
          .readerFor(RawArticle.class);

  private RawArticleJson() {}

  /**
   * @throws Poison where the bytes are not a raw article of the version we know
   */
  static Article read(byte[] body) {
    if (body == null) {
      throw new Poison("The message has no body");
    }
    RawArticle raw = parsed(body);
    if (raw == null || !RawArticle.SCHEMA.equals(raw.schema())) {
      throw new Poison(
          "The message is not a "
              + RawArticle.SCHEMA
              + (raw == null ? "" : " but " + raw.schema()));
    }
    if (isBlank(raw.id()) || isBlank(raw.revision()) || raw.text() == null) {
      throw new Poison("The article lacks its id, revision or text");
    }
    Strings.requireWhole(raw.text());
    return new Article(
        raw.id(),
        raw.revision(),
        Optional.ofNullable(raw.uri()),
        Optional.ofNullable(raw.outlet()),
        Optional.ofNullable(raw.title()),
        Optional.ofNullable(raw.author()),
        Optional.ofNullable(raw.publishedAt()),
        Optional.ofNullable(raw.language()),
        raw.text());
  }

  private static RawArticle parsed(byte[] body) {
    try {
      return READER.readValue(body);
    } catch (JsonProcessingException e) {
      throw new Poison("The message is not a raw article: " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new Poison("The message cannot be read", e);
    }
  }

  private static boolean isBlank(String value) {
    return value == null || value.isBlank();
  }
}

package org.claimwire.extraction.outlet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import org.claimwire.contracts.ArticleClaims;

/** Writes article claims as JSON: the same claims are the same bytes, in UTF-8. */
public final class ClaimsJson {

  private static final ObjectWriter WRITER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build()
          .writerFor(ArticleClaims.class);

  private ClaimsJson() {}

  public static byte[] bytes(ArticleClaims claims) {
    try {
      return WRITER.writeValueAsBytes(claims);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}

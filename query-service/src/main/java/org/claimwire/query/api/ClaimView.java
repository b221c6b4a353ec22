package org.claimwire.query.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.util.NameTransformer;
import java.io.IOException;
import java.time.Instant;
import org.claimwire.contracts.ArticleClaims;
import org.claimwire.query.store.StoredClaim;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A claim as it was extracted, with the article it stands in. */
@Schema(
    description = "A claim as it was extracted, with the article it stands in",
    allOf = ArticleClaims.Claim.class)
record ClaimView(
    @Schema(description = "Id of the article", examples = "0f3b6c1d5a7e49b28c60d4e1f7a2935b")
        String article,
    @Schema(nullable = true, examples = "https://harbour-gazette.example/ferry-ramp") String uri,
    @Schema(nullable = true, examples = "Harbour Gazette") String outlet,
    @Schema(nullable = true, examples = "2026-02-04T00:00:00Z") Instant publishedAt,
    @JsonUnwrapped @JsonSerialize(using = AsStored.class) @Schema(hidden = true) String claim) {

  static ClaimView of(StoredClaim stored) {
    return new ClaimView(
        stored.article(), stored.uri(), stored.outlet(), stored.publishedAt(), stored.body());
  }

  /** Adds the fields of a JSON object to the one that is being written. */
  static final class AsStored extends JsonSerializer<String> {

    @Override
    public boolean isUnwrappingSerializer() {
      return true;
    }

    @Override
    public JsonSerializer<String> unwrappingSerializer(NameTransformer names) {
      return this;
    }

    @Override
    public void serialize(String object, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeRaw(',');
      json.writeRaw(object, 1, object.length() - 2);
    }
  }
}

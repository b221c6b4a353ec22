package org.claimwire.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleMessagesTest {

  private final ObjectMapper json =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  @ParameterizedTest
  @CsvSource({
    "RAW_ARTICLE, raw-article.json",
    "RAW_ARTICLE, raw-article-text-only.json",
    "ARTICLE_CLAIMS, article-claims.json",
    "ARTICLE_CLAIMS, article-claims-refused.json"
  })
  void a_sample_fits_its_schema_and_its_record(Schemas schema, String name) throws Exception {
    String sample = ContractCheck.sample(name);
    Class<?> record =
        switch (schema) {
          case RAW_ARTICLE -> RawArticle.class;
          case ARTICLE_CLAIMS -> ArticleClaims.class;
        };
    String throughTheRecord = json.writeValueAsString(json.readValue(sample, record));

    assertThat(ContractCheck.violations(schema, sample)).isEmpty();
    assertThat(json.readTree(throughTheRecord)).isEqualTo(json.readTree(sample));
  }

  @Test
  void every_exact_of_the_sample_is_the_slice_at_its_offsets() throws Exception {
    JsonNode message = json.readTree(ContractCheck.sample("article-claims.json"));
    int[] codePoints = message.at("/article/text").asText().codePoints().toArray();

    assertThat(message.findParents("exact"))
        .isNotEmpty()
        .allSatisfy(
            span ->
                assertThat(
                        new String(
                            codePoints,
                            span.get("start").asInt(),
                            span.get("end").asInt() - span.get("start").asInt()))
                    .isEqualTo(span.get("exact").asText()));
  }

  @Test
  void a_missing_key_is_a_violation() {
    String withoutOutlet =
        ContractCheck.sample("raw-article.json").replaceFirst("\\s+\"outlet\": .*,", "");

    assertThat(ContractCheck.violations(Schemas.RAW_ARTICLE, withoutOutlet))
        .singleElement()
        .asString()
        .contains("outlet");
  }

  @Test
  void a_statement_without_its_statement_is_a_violation() {
    String message =
        ContractCheck.sample("article-claims.json")
            .replaceFirst("\"kind\": \"fact\"", "\"kind\": \"statement\"");

    assertThat(ContractCheck.violations(Schemas.ARTICLE_CLAIMS, message)).isNotEmpty();
  }
}

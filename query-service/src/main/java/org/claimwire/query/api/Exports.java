package org.claimwire.query.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.Variant;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.claimwire.query.store.ClaimFilter;
import org.claimwire.query.store.Claims;
import org.claimwire.query.store.StoredClaim;

/** All claims of a query or a story in one answer, however many: they are never held together. */
@ApplicationScoped
class Exports {

  static final String CSV = "text/csv";
  static final String JSON_LINES = "application/jsonl";
  static final String JSON_LD = "application/ld+json";

  static final String CSV_EXAMPLE =
      """
      id,article,outlet,publishedAt,uri,kind,form,stance,speaker,text,polarity,certainty,\
      confidence,rule,start,end,exact
      c5d1,0f3b6c1d,"Harbour Gazette",2026-02-04T00:00:00Z,,statement,indirect,says,\
      "Mara Lindqvist","Mara Lindqvist said the quay will reopen in May.",affirmed,planned,\
      0.93,quote.after-speaker,97,158,"Mara Lindqvist said the quay will reopen in May"
      """;
  static final String JSON_LD_EXAMPLE =
      """
      {"@context": ["http://www.w3.org/ns/anno.jsonld", \
      {"schema": "https://schema.org/", "prov": "http://www.w3.org/ns/prov#"}], \
      "@graph": [{"id": "urn:claimwire:claim:c5d1", "type": "schema:Claim", \
      "schema:text": "Mara Lindqvist said the quay will reopen in May."}]}
      """;

  private static final int AT_ONCE = 100;
  private static final CsvMapper CSV_MAPPER = new CsvMapper();
  private static final CsvSchema COLUMNS =
      CSV_MAPPER.schemaFor(ClaimRow.class).withLineSeparator("\r\n");

  @FunctionalInterface
  private interface Writer {
    void write(StoredClaim claim) throws IOException;
  }

  private final Claims claims;
  private final ObjectMapper json;

  Exports(Claims claims, ObjectMapper json) {
    this.claims = claims;
    this.json = json;
  }

  /** The export that the request prefers, or where it prefers JSON, what is given as that. */
  Response answer(Request request, ClaimFilter filter, Supplier<Object> asJson) {
    List<Variant> offered =
        Stream.of(MediaType.APPLICATION_JSON, JSON_LINES, CSV, JSON_LD)
            .map(type -> new Variant(MediaType.valueOf(type), (String) null, null))
            .toList();
    Variant chosen = request.selectVariant(offered);
    String type = chosen == null ? MediaType.APPLICATION_JSON : chosen.getMediaType().toString();
    return switch (type) {
      case CSV -> answer(CSV + ";charset=UTF-8", (StreamingOutput) out -> csv(filter, out));
      case JSON_LINES -> answer(JSON_LINES, (StreamingOutput) out -> lines(filter, out));
      case JSON_LD -> answer(JSON_LD, (StreamingOutput) out -> linked(filter, out));
      default -> answer(MediaType.APPLICATION_JSON, asJson.get());
    };
  }

  private static Response answer(String type, Object body) {
    return Response.ok(body, type).header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
  }

  private void csv(ClaimFilter filter, OutputStream out) throws IOException {
    // Written apart, because the mapper writes no header where no row follows.
    out.write((String.join(",", COLUMNS.getColumnNames()) + "\r\n").getBytes(UTF_8));
    try (SequenceWriter rows =
        CSV_MAPPER.writerFor(ClaimRow.class).with(COLUMNS).writeValues(out)) {
      each(filter, claim -> rows.write(ClaimRow.of(claim)));
    }
  }

  private void lines(ClaimFilter filter, OutputStream out) throws IOException {
    each(
        filter,
        claim -> {
          out.write(json.writeValueAsBytes(ClaimView.of(claim)));
          out.write('\n');
        });
  }

  private void linked(ClaimFilter filter, OutputStream out) throws IOException {
    try (JsonGenerator generator = json.createGenerator(out)) {
      generator.writeStartObject();
      generator.writePOJOField("@context", LinkedClaim.CONTEXT);
      generator.writeArrayFieldStart("@graph");
      each(filter, claim -> generator.writePOJO(LinkedClaim.of(claim)));
      generator.writeEndArray();
      generator.writeEndObject();
    }
  }

  private void each(ClaimFilter filter, Writer writer) throws IOException {
    List<StoredClaim> some = claims.list(filter, null, AT_ONCE);
    while (!some.isEmpty()) {
      for (StoredClaim claim : some) {
        writer.write(claim);
      }
      some =
          some.size() < AT_ONCE ? List.of() : claims.list(filter, some.getLast().place(), AT_ONCE);
    }
  }
}

package org.claimwire.extraction.intake;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.claimwire.extraction.ExtractionConfig;
import org.claimwire.extraction.outlet.ClaimsJson;
import org.claimwire.extraction.outlet.ClaimsMessage;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Tries a text out: its claims at once, and nothing kept. */
@Path("/v1/extract")
public class ExtractResource {

  private final Reader reader;
  private final ClaimsMessage message;
  private final int largest;

  ExtractResource(Reader reader, ClaimsMessage message, ExtractionConfig config) {
    this.reader = reader;
    this.message = message;
    this.largest = config.maxArticleSize();
  }

  @POST
  @Blocking
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
  @Operation(
      summary = "The claims of one text",
      description =
          "Takes the fields that ingest takes; only text is required. Nothing is kept or published.")
  public Response extract(byte[] body) {
    if (body.length > largest) {
      return Problem.of(413, "The body has more than " + largest + " bytes.");
    }
    return switch (TriedText.read(body)) {
      case TriedText.Outcome.Malformed m -> Problem.of(400, m.reason());
      case TriedText.Outcome.Flawed f -> Problem.ofField(f.field(), f.reason());
      case TriedText.Outcome.Read read ->
          Response.ok(
                  ClaimsJson.bytes(message.of(reader.read(read.article()))),
                  MediaType.APPLICATION_JSON)
              .build();
    };
  }
}

package org.claimwire.ingest.source.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.netty.handler.codec.http.HttpResponseStatus;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A problem detail (RFC 9457). Its status says what kind it is, hence {@code about:blank} (§4.2.1).
 *
 * @param detail what went wrong here, and what to do
 * @param errors the fields at fault, where there are any
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
    @Schema(examples = "about:blank") String type,
    @Schema(examples = "Unprocessable Entity") String title,
    @Schema(examples = "422") int status,
    @Schema(examples = "The article has flaws.") String detail,
    List<FieldError> errors) {

  public static final String MEDIA_TYPE = "application/problem+json";

  /**
   * @param field its name in the submission
   * @param reason what is wrong with it
   */
  public record FieldError(
      @Schema(examples = "text") String field,
      @Schema(examples = "must not be blank") String reason) {}

  public static Problem of(int status, String detail) {
    return new Problem("about:blank", title(status), status, detail, null);
  }

  public static Problem of(int status, String detail, List<FieldError> errors) {
    return new Problem("about:blank", title(status), status, detail, List.copyOf(errors));
  }

  /** The answer that carries it. */
  public Response.ResponseBuilder response() {
    return Response.status(status).type(MEDIA_TYPE).entity(this);
  }

  private static String title(int status) {
    return HttpResponseStatus.valueOf(status).reasonPhrase();
  }
}

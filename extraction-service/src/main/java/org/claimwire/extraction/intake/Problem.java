package org.claimwire.extraction.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.netty.handler.codec.http.HttpResponseStatus;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * A problem detail (RFC 9457). Its status says what kind it is, hence {@code about:blank}.
 *
 * @param detail what went wrong here, and what to do
 * @param errors the fields at fault, where there are any
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
    String type, String title, int status, String detail, List<FieldError> errors) {

  static final String MEDIA_TYPE = "application/problem+json";

  public record FieldError(String field, String reason) {}

  static Response of(int status, String detail) {
    return answer(status, detail, null);
  }

  static Response ofField(String field, String reason) {
    return answer(422, "The article has a flaw.", List.of(new FieldError(field, reason)));
  }

  private static Response answer(int status, String detail, List<FieldError> errors) {
    String title = HttpResponseStatus.valueOf(status).reasonPhrase();
    return Response.status(status)
        .type(MEDIA_TYPE)
        .entity(new Problem("about:blank", title, status, detail, errors))
        .build();
  }
}

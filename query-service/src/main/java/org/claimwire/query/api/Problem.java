package org.claimwire.query.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What went wrong, as RFC 9457 has it.
 *
 * @param detail a sentence that says what to do differently
 * @param parameter the query parameter at fault, else absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A problem (RFC 9457)")
public record Problem(
    @Schema(examples = "about:blank") String type,
    @Schema(examples = "Not Found") String title,
    @Schema(examples = "404") int status,
    @Schema(examples = "There is no article with the id a1.") String detail,
    @Schema(examples = "limit") String parameter) {

  public static final String MEDIA_TYPE = "application/problem+json";

  public static Problem of(Response.StatusType status, String detail) {
    return new Problem(
        "about:blank", status.getReasonPhrase(), status.getStatusCode(), detail, null);
  }

  /** The answer that carries this problem. */
  Response toResponse() {
    return Response.status(status).type(MEDIA_TYPE).entity(this).build();
  }

  /** To be thrown where nothing has this name. */
  public static WebApplicationException notFound(String what, String id) {
    return thrown(
        of(Response.Status.NOT_FOUND, "There is no %s with the id %s.".formatted(what, id)));
  }

  /** To be thrown where a parameter cannot be understood. */
  public static WebApplicationException badParameter(String parameter, String detail) {
    Response.Status status = Response.Status.BAD_REQUEST;
    return thrown(
        new Problem(
            "about:blank", status.getReasonPhrase(), status.getStatusCode(), detail, parameter));
  }

  private static WebApplicationException thrown(Problem problem) {
    return new WebApplicationException(problem.detail(), problem.toResponse());
  }
}

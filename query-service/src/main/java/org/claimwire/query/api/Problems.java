package org.claimwire.query.api;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.claimwire.query.store.DatabaseAway;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever a request throws into a problem. */
class Problems {

  private static final Logger LOG = Logger.getLogger(Problems.class);
  private static final int RETRY_AFTER_SECONDS = 5;

  @ServerExceptionMapper
  Response of(WebApplicationException e, Request request) {
    Response given = e.getResponse();
    if (given.getEntity() != null || given.getStatus() < 400) {
      return given;
    }
    String detail =
        switch (e) {
          case NotFoundException notFound -> "There is nothing at this address.";
          case NotAllowedException notAllowed -> "This address doesn't take that method.";
          case NotAcceptableException notAcceptable ->
              "This address has no answer in the media type that Accept asks for.";
          default -> e.getMessage();
        };
    Response problem = Problem.of(given.getStatusInfo(), detail).toResponse();
    return given.getStatus() == Response.Status.METHOD_NOT_ALLOWED.getStatusCode()
        ? Response.fromResponse(problem).header(HttpHeaders.ALLOW, others(request)).build()
        : problem;
  }

  // An address of this service is either read or acted on, never both.
  private static String others(Request request) {
    return Set.of("GET", "HEAD").contains(request.getMethod())
        ? "POST, OPTIONS"
        : "GET, HEAD, OPTIONS";
  }

  @ServerExceptionMapper
  Response of(DatabaseAway e) {
    LOG.warn(e.getMessage());
    return Response.fromResponse(
            Problem.of(
                    Response.Status.SERVICE_UNAVAILABLE,
                    "The database does not answer; try again in a few seconds.")
                .toResponse())
        .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
        .build();
  }

  @ServerExceptionMapper
  Response of(Throwable e) {
    LOG.error("a request failed", e);
    return Problem.of(
            Response.Status.INTERNAL_SERVER_ERROR,
            "This is a fault of the service; its log has the reason.")
        .toResponse();
  }
}

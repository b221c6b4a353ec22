package org.claimwire.query.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimwire.query.store.DatabaseAway;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Turns whatever a request throws into a problem. */
class Problems {

  private static final Logger LOG = Logger.getLogger(Problems.class);
  private static final int RETRY_AFTER_SECONDS = 5;
  private static final Pattern ACTED_ON = Pattern.compile("/entities/[^/]+/(?:merge|split)");
  private static final String NOTHING_HERE = "There is nothing at this address.";
  private static final String NO_JSON_OF_THIS_KIND =
      "The body is no JSON, or has other fields than this address takes.";

  /** No id has this character, and the database takes it in none. */
  @ServerRequestFilter(preMatching = true)
  Optional<Response> refuse(ContainerRequestContext request) {
    return request.getUriInfo().getPath().indexOf('\0') < 0
        ? Optional.empty()
        : Optional.of(nothingHere());
  }

  @ServerExceptionMapper
  Response of(WebApplicationException e, Request request, UriInfo uri) {
    Response given = e.getResponse();
    if (given.getEntity() != null || given.getStatus() < 400) {
      return given;
    }
    String detail =
        switch (e) {
          case NotFoundException notFound -> NOTHING_HERE;
          case NotAllowedException notAllowed -> "This address doesn't take that method.";
          case NotAcceptableException notAcceptable ->
              "This address has no answer in the media type that Accept asks for.";
          case NotSupportedException notSupported ->
              "This address takes no body of the media type that Content-Type gives.";
          default ->
              e.getCause() instanceof JsonProcessingException
                  ? NO_JSON_OF_THIS_KIND
                  : e.getMessage();
        };
    Response problem = Problem.of(given.getStatusInfo(), detail).toResponse();
    return given.getStatus() == Response.Status.METHOD_NOT_ALLOWED.getStatusCode()
        ? Response.fromResponse(problem).header(HttpHeaders.ALLOW, others(request, uri)).build()
        : problem;
  }

  private static String others(Request request, UriInfo uri) {
    boolean read = Set.of("GET", "HEAD").contains(request.getMethod());
    return read || ACTED_ON.matcher(uri.getPath()).find() ? "POST, OPTIONS" : "GET, HEAD, OPTIONS";
  }

  @ServerExceptionMapper
  Response of(MismatchedInputException e) {
    return Problem.of(Response.Status.BAD_REQUEST, NO_JSON_OF_THIS_KIND).toResponse();
  }

  private static Response nothingHere() {
    return Problem.of(Response.Status.NOT_FOUND, NOTHING_HERE).toResponse();
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

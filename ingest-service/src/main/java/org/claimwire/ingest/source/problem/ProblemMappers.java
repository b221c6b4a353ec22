package org.claimwire.ingest.source.problem;

import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns what the framework or a bug throws into problems. */
class ProblemMappers {

  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  /** No such path, method, media type…: the framework's own answer, told as a problem. */
  @ServerExceptionMapper
  Response framework(WebApplicationException e) {
    Response said = e.getResponse();
    Response.ResponseBuilder answer = Problem.of(said.getStatus(), e.getMessage()).response();
    said.getHeaders()
        .forEach(
            (name, values) -> {
              if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)) {
                values.forEach(value -> answer.header(name, value));
              }
            });
    return answer.build();
  }

  /** The framework leaves out which methods there are, which RFC 9110 §15.5.6 asks for. */
  @ServerExceptionMapper
  Response method(NotAllowedException e) {
    return Problem.of(405, "This path takes POST.").response().header("Allow", "POST").build();
  }

  /** A bug: its cause is for the log, not for the client. */
  @ServerExceptionMapper
  Response bug(Throwable e) {
    LOG.error("request failed", e);
    return Problem.of(500, "The service failed; its log says why.").response().build();
  }
}

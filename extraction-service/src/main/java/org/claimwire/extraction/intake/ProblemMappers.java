package org.claimwire.extraction.intake;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns what the framework or a bug throws into problems. */
class ProblemMappers {

  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  /** No such path, method, media type: the framework's own answer, told as a problem. */
  @ServerExceptionMapper
  Response framework(WebApplicationException e) {
    return Problem.of(e.getResponse().getStatus(), e.getMessage());
  }

  @ServerExceptionMapper
  Response tooSlow(TooSlow e) {
    return Problem.of(422, e.getMessage() + "; send less of it.");
  }

  @ServerExceptionMapper
  Response flawed(Poison e) {
    return Problem.ofField("text", e.getMessage());
  }

  /** A bug: its cause is for the log, not for the client. */
  @ServerExceptionMapper
  Response bug(Throwable e) {
    LOG.error("request failed", e);
    return Problem.of(500, "The service failed; its log says why.");
  }
}

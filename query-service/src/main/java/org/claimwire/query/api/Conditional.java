package org.claimwire.query.api;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers that a reader who has them already need not be sent again. */
final class Conditional {

  private Conditional() {}

  /**
   * @param version changes whenever the body does
   * @param body made only where it is sent
   */
  static <T> RestResponse<T> answer(Request request, String version, Supplier<T> body) {
    EntityTag tag = new EntityTag(version);
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    if (unchanged == null) {
      // Who packed the answer on its way to the reader has made the tag a weak one.
      unchanged = request.evaluatePreconditions(new EntityTag(version, true));
    }
    return unchanged == null
        ? RestResponse.ResponseBuilder.ok(body.get()).tag(tag).build()
        : RestResponse.ResponseBuilder.<T>create(unchanged.build().getStatus()).tag(tag).build();
  }
}

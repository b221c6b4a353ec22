package org.claimwire.query.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.claimwire.query.api.Problem;

/** Refuses a form that another site had a reader's browser send. */
final class SameOrigin {

  private SameOrigin() {}

  /**
   * Every browser of today says where a form comes from. Who says nothing is no browser, and has no
   * reader whose rights could be abused.
   *
   * @throws WebApplicationException 403 if the form comes from elsewhere
   */
  static void require(HttpHeaders headers) {
    String site = headers.getHeaderString("Sec-Fetch-Site");
    String origin = headers.getHeaderString("Origin");
    boolean own =
        site != null
            ? site.equals("same-origin") || site.equals("none")
            : origin == null || isOf(headers.getHeaderString(HttpHeaders.HOST), origin);
    if (!own) {
      Problem problem =
          Problem.of(Response.Status.FORBIDDEN, "This form was sent by a page of another site.");
      throw new WebApplicationException(
          problem.detail(), Response.status(problem.status()).entity(problem).build());
    }
  }

  private static boolean isOf(String host, String origin) {
    try {
      return URI.create(origin).getAuthority() != null
          && URI.create(origin).getAuthority().equals(host);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}

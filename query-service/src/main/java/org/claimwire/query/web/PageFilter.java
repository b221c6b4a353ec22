package org.claimwire.query.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimwire.query.api.Problem;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Shows problems of pages as pages, shuts every page against what is not ours, and names beside
 * what the API answers the page that shows it.
 */
class PageFilter {

  // Articles are strangers' text: whatever slipped through the escaping would still not run.
  private static final String POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "img-src 'self'",
          "connect-src 'self'",
          "form-action 'self'",
          "base-uri 'none'",
          "frame-ancestors 'none'");

  private static final Pattern SHOWN =
      Pattern.compile("/v1(/(?:stories|articles|entities)/[^/]+)(?:/.*)?");

  @CheckedTemplate(basePath = "web")
  static class Templates {
    static native TemplateInstance error(Problem problem);
  }

  @ServerResponseFilter
  void asPage(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Problem problem && !isOfTheApi(request)) {
      response.setEntity(Templates.error(problem).render(), null, MediaType.TEXT_HTML_TYPE);
    }
    if (MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType())) {
      response.getHeaders().putSingle("Content-Security-Policy", POLICY);
      response.getHeaders().putSingle("X-Content-Type-Options", "nosniff");
      response.getHeaders().putSingle("Referrer-Policy", "same-origin");
      response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
    }
  }

  @ServerResponseFilter
  void withPage(ContainerRequestContext request, ContainerResponseContext response) {
    Matcher shown = SHOWN.matcher(request.getUriInfo().getRequestUri().getRawPath());
    if (shown.matches() && response.getStatus() == Response.Status.OK.getStatusCode()) {
      response
          .getHeaders()
          .add(
              HttpHeaders.LINK,
              "<%s>; rel=\"alternate\"; type=\"text/html\"".formatted(shown.group(1)));
    }
  }

  private static boolean isOfTheApi(ContainerRequestContext request) {
    return request.getUriInfo().getPath().startsWith("/v1/");
  }
}

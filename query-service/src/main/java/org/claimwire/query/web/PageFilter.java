package org.claimwire.query.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.claimwire.query.api.Problem;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Shows problems of pages as pages, and shuts every page against what is not ours. */
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

  private static boolean isOfTheApi(ContainerRequestContext request) {
    return request.getUriInfo().getPath().startsWith("/v1/");
  }
}

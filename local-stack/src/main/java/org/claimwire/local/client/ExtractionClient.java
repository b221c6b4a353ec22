package org.claimwire.local.client;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Asks the extraction service for the claims of one text. */
public final class ExtractionClient {

  private final ServiceHttp http;

  public ExtractionClient(String address) {
    this.http = new ServiceHttp("extraction-service", address);
  }

  /** The article's claims: a {@code claimwire/article-claims/v1} document, as it was sent. */
  public String extract(ObjectNode article) {
    return http.post("/v1/extract", "application/json", article.toString());
  }

  /** Whether a service answers there, in whatever state. */
  public boolean isReachable() {
    try {
      http.find("/q/health/live");
      return true;
    } catch (ServiceException.Refused e) {
      return true;
    } catch (ServiceException.Unreachable e) {
      return false;
    }
  }
}

package org.claimwire.query.web;

import java.net.URI;
import java.net.URISyntaxException;

/** Addresses of articles come from strangers: only those of the web become links. */
final class SourceLink {

  private SourceLink() {}

  /** The address, or null where a browser must not be sent there. */
  static String of(String uri) {
    if (uri == null) {
      return null;
    }
    try {
      String scheme = new URI(uri).getScheme();
      boolean web = "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
      return web ? uri : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }
}

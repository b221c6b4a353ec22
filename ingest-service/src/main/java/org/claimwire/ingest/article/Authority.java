package org.claimwire.ingest.article;

import java.net.IDN;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The {@code user@host:port} of an address in its canonical spelling; see {@link CanonicalUri}. */
final class Authority {

  private static final Map<String, String> DEFAULT_PORTS = Map.of("http", "80", "https", "443");

  private Authority() {}

  /** Empty where there is no host. */
  static Optional<String> of(String scheme, String raw) {
    if (raw == null) {
      return Optional.empty();
    }
    int at = raw.lastIndexOf('@');
    int afterBracket = raw.lastIndexOf(']') + 1;
    int colon = raw.indexOf(':', Math.max(at + 1, afterBracket));
    String user = raw.substring(0, at + 1);
    String host = raw.substring(at + 1, colon < 0 ? raw.length() : colon);
    String port = colon < 0 ? "" : raw.substring(colon + 1);
    if (host.isEmpty()) {
      return Optional.empty();
    }
    boolean said = !port.isEmpty() && !port.equals(DEFAULT_PORTS.get(scheme));
    return Optional.of(
        PercentEncoding.normalised(user) + lowerCase(host) + (said ? ":" + port : ""));
  }

  private static String lowerCase(String host) {
    try {
      return IDN.toASCII(host).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException notADomainName) {
      // RFC 3986 §3.2.2 allows registered names that are no domain names: they are kept as they
      // are.
      return PercentEncoding.normalised(host.toLowerCase(Locale.ROOT));
    }
  }
}

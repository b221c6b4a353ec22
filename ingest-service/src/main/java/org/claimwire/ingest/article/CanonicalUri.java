package org.claimwire.ingest.article;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * One spelling for all spellings of an address that surely mean the same document, so that it gets
 * one id. Where a rule could merge two documents it is not applied: two articles that are one are
 * found again later as copies; one that is two is lost.
 *
 * <p>Applied to every address with an authority ({@code http}, {@code https}, …):
 *
 * <ul>
 *   <li>scheme and host in lower case, hexadecimal digits of escapes in upper case (RFC 3986
 *       §6.2.2.1); a host in Unicode as IDNA writes it (RFC 3490 §4)
 *   <li>escapes of unreserved characters undone (§6.2.2.2); characters outside ASCII escaped as
 *       UTF-8 (RFC 3987 §3.1)
 *   <li>dot segments removed (§6.2.2.3)
 *   <li>default or empty port removed, an empty path is {@code /} (§6.2.3)
 *   <li>the fragment removed: it names a place within the document (§3.5)
 *   <li>parameters of {@link TrackingParameters} removed, and the query with the last of them;
 *       every other parameter keeps its place, since RFC 3986 gives the order a meaning
 * </ul>
 *
 * <p>Not applied, because it can merge: {@code http} with {@code https}, {@code www.} with the bare
 * host, a path with and without its last slash (§6.2.4 allows it only to those who know the site).
 *
 * <p>A {@code urn} is compared as RFC 8141 §3.1 says: {@code urn:NID:} in lower case, escapes in
 * upper case, the r-, q- and f-components left out.
 *
 * @param value the canonical spelling
 */
record CanonicalUri(String value) {

  /**
   * Empty where the address identifies nothing: {@code file:}, since two folders hold files of one
   * name, and what has neither an authority nor is a {@code urn}.
   */
  static Optional<CanonicalUri> of(String address) {
    URI uri = URI.create(address);
    if (uri.getScheme() == null) {
      return Optional.empty();
    }
    String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
    return switch (scheme) {
      case "file" -> Optional.empty();
      case "urn" -> Optional.of(new CanonicalUri(urn(uri.getRawSchemeSpecificPart())));
      default ->
          Authority.of(scheme, uri.getRawAuthority())
              .map(authority -> new CanonicalUri(scheme + "://" + authority + rest(uri)));
    };
  }

  private static String rest(URI uri) {
    String path = DotSegments.removedFrom(PercentEncoding.normalised(uri.getRawPath()));
    String query = TrackingParameters.removedFrom(uri.getRawQuery());
    return path + (query.isEmpty() ? "" : "?" + PercentEncoding.normalised(query));
  }

  private static String urn(String namespaceAndName) {
    int colon = namespaceAndName.indexOf(':');
    String namespace = namespaceAndName.substring(0, colon + 1).toLowerCase(Locale.ROOT);
    String name = namespaceAndName.substring(colon + 1).split("\\?[+=]", 2)[0];
    return "urn:" + namespace + PercentEncoding.upperCase(name);
  }
}

package org.claimwire.ingest.article;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** One spelling for the escapes of an address (RFC 3986 §2.1 and §6.2.2). */
final class PercentEncoding {

  private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}");
  private static final String UNRESERVED_MARKS = "-._~";

  private PercentEncoding() {}

  /**
   * Undoes escapes of unreserved characters, writes the others in upper case, and escapes what is
   * not ASCII as UTF-8.
   */
  static String normalised(String part) {
    return ESCAPE.matcher(ascii(part)).replaceAll(m -> normalisedEscape(m.group()));
  }

  /** Writes escapes in upper case and undoes none. */
  static String upperCase(String part) {
    return ESCAPE.matcher(ascii(part)).replaceAll(m -> m.group().toUpperCase(Locale.ROOT));
  }

  private static String normalisedEscape(String escape) {
    int octet = Integer.parseInt(escape, 1, 3, 16);
    return isUnreserved(octet) ? Character.toString(octet) : escape.toUpperCase(Locale.ROOT);
  }

  private static boolean isUnreserved(int c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || UNRESERVED_MARKS.indexOf(c) >= 0;
  }

  private static String ascii(String part) {
    StringBuilder ascii = new StringBuilder();
    for (byte octet : part.getBytes(StandardCharsets.UTF_8)) {
      if (octet >= 0) {
        ascii.append((char) octet);
      } else {
        ascii.append(String.format("%%%02X", octet));
      }
    }
    return ascii.toString();
  }
}

package org.claimwire.ingest.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Query parameters that say how a reader came to a page and never which page it is.
 *
 * <p>{@code utm_*} are the campaign parameters of Google Analytics; the others are the click and
 * mailing identifiers of the large networks, of the kind that Firefox's query stripping and Brave
 * remove.
 */
final class TrackingParameters {

  private static final String CAMPAIGN = "utm_";

  private static final Set<String> NAMES =
      Set.of(
          "gclid",
          "gclsrc",
          "dclid",
          "gbraid",
          "wbraid",
          "_ga",
          "_gl", // Google
          "fbclid",
          "igsh",
          "igshid", // Meta
          "msclkid",
          "twclid",
          "ttclid",
          "yclid",
          "li_fat_id", // Microsoft, X, TikTok, Yandex,
          // LinkedIn
          "mc_cid",
          "mc_eid",
          "_hsenc",
          "_hsmi",
          "mkt_tok",
          "vero_id",
          "oly_anon_id",
          "oly_enc_id"); // mailings

  private TrackingParameters() {}

  /**
   * The query without them, the rest in its order.
   *
   * @param query raw, or null where there is none
   * @return empty where nothing is left
   */
  static String removedFrom(String query) {
    if (query == null) {
      return "";
    }
    return Arrays.stream(query.split("&", -1))
        .filter(parameter -> !tracks(parameter))
        .collect(Collectors.joining("&"));
  }

  private static boolean tracks(String parameter) {
    String name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
    return name.startsWith(CAMPAIGN) || NAMES.contains(name);
  }
}

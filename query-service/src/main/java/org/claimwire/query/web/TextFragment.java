package org.claimwire.query.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Links that have a browser scroll to quoted words (W3C Scroll To Text Fragment). */
final class TextFragment {

  /** A longer quotation is named by where it starts and ends, which also crosses paragraphs. */
  private static final int MOST_WORDS = 8;

  private static final int WORDS_OF_AN_END = 4;

  private TextFragment() {}

  /** The address with a fragment that points at the words; without words, the address alone. */
  static String link(String address, String quote) {
    List<String> words = List.of(quote.strip().split("\\s+"));
    if (words.getFirst().isEmpty()) {
      return address;
    }
    String directive =
        words.size() <= MOST_WORDS
            ? encoded(words)
            : encoded(words.subList(0, WORDS_OF_AN_END))
                + ","
                + encoded(words.subList(words.size() - WORDS_OF_AN_END, words.size()));
    return address + (address.contains("#") ? "" : "#") + ":~:text=" + directive;
  }

  // A hyphen or comma of the text would be read as one of the directive.
  private static String encoded(List<String> words) {
    return words.stream()
        .map(word -> URLEncoder.encode(word, StandardCharsets.UTF_8).replace("-", "%2D"))
        .collect(Collectors.joining("%20"));
  }
}

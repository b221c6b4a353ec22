package org.claimwire.query.web;

import java.util.Locale;

/**
 * What a difference is about, as a question.
 *
 * @param asks such as "How many or how much?"
 * @param about what it is asked of; empty where the question says it
 */
record Topic(String asks, String about) {

  static Topic of(String words) {
    int colon = colonOfOurs(words);
    return colon < 0
        ? new Topic(sentence(words), "")
        : new Topic(question(words.substring(0, colon)), sentence(words.substring(colon + 2)));
  }

  // The report has it as one would tell it, "whether it is so"; a heading asks.
  private static String question(String words) {
    return switch (words) {
      case "whether it is so" -> "Is it so?";
      case "what it is called" -> "What is it called?";
      case "whether the parts add up" -> "Do the parts add up?";
      case "whether the date fits the article's own order" ->
          "Does the date fit the article's own order?";
      case "how many or much" -> "How many or how much?";
      default -> sentence(words) + "?";
    };
  }

  // A colon within quotation marks is the speaker's.
  private static int colonOfOurs(String words) {
    int colon = words.indexOf(": ");
    int quotation = words.indexOf('“');
    return quotation >= 0 && quotation < colon ? -1 : colon;
  }

  /** Words with a capital at the beginning. */
  static String sentence(String words) {
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }

  public String inOneLine() {
    return about.isEmpty() ? asks : asks + " " + about;
  }
}

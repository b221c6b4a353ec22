package org.claimwire.extraction.rules.statement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.claim.Form;
import org.claimwire.extraction.text.Span;

/** Puts a statement into one readable sentence, in the article's own words. */
final class Wording {

  private static final int LONGEST = 400;

  private Wording() {}

  static String of(Attribution attribution, Form form, Optional<String> speaker, String text) {
    String content = content(attribution.content(), text);
    Optional<String> cue = attribution.cue().map(c -> plain(c.in(text)));
    String said =
        switch (form) {
          case DIRECT -> speaker.orElse("Quoted without a speaker") + ": " + content;
          case INSCRIPTION -> "Written on " + speaker.orElse("a thing") + ": " + content;
          case MIXED, INDIRECT -> indirect(speaker, cue, content);
        };
    String sentence = said.length() <= LONGEST ? said : shortened(said);
    String capital =
        sentence.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + sentence.substring(1);
    return ".!?…\"”’'".indexOf(capital.charAt(capital.length() - 1)) >= 0 ? capital : capital + ".";
  }

  private static String indirect(Optional<String> speaker, Optional<String> cue, String content) {
    boolean according = cue.filter(c -> c.equalsIgnoreCase("according to")).isPresent();
    if (speaker.isEmpty()) {
      return cue.map(c -> "It is told (" + c + "): " + content).orElse("It is told: " + content);
    }
    return according || cue.filter(c -> Character.isLetter(c.charAt(0))).isEmpty()
        ? speaker.get() + ": " + content
        : speaker.get() + " " + cue.get() + " " + content;
  }

  private static String content(List<Span> content, String text) {
    return content.stream().map(span -> plain(span.in(text))).collect(Collectors.joining(" … "));
  }

  private static String plain(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }

  private static String shortened(String said) {
    int end = said.lastIndexOf(' ', LONGEST);
    return said.substring(0, end > LONGEST / 2 ? end : said.offsetByCodePoints(0, LONGEST / 2))
        + "…";
  }
}

package org.claimwire.extraction.rules.statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.claim.Form;
import org.claimwire.extraction.claim.Stance;
import org.claimwire.extraction.text.Span;

/** Puts a statement into one readable sentence, in the article's own words. */
final class Wording {

  private static final int LONGEST = 400;

  /** As far as "to" stands between "said" and whom. */
  private static final int FARTHEST = 4;

  private static final Pattern NAME_ALONE = Pattern.compile("(an?|as)\\s|[“\"‘']");

  private static final Pattern PASSIVE =
      Pattern.compile(
          "(?i)(it )?(is|are|was|were|has been|have been|had been|being)\\s"
              + "|(expected|feared|believed|thought|said)$");

  private Wording() {}

  /**
   * Who else belongs to the telling.
   *
   * @param hearer whom it is said to
   * @param subject of whom it is said, where nobody says it: "the yard is said to …"
   */
  record Beside(Optional<Span> hearer, Optional<String> subject) {}

  /** {@code speaker}: who says it, or the thing that it is written on. */
  static String of(
      Attribution attribution, Form form, Optional<String> speaker, Beside beside, String text) {
    String content = content(attribution.content(), text);
    Optional<String> cue = attribution.cue().map(c -> plain(toHearer(c, beside.hearer()).in(text)));
    String said =
        switch (form) {
          case DIRECT ->
              isBoundIn(attribution, speaker, text)
                  ? indirect(speaker, cue.map(c -> withObject(c, attribution, content)), content)
                  : speaker.orElse("Quoted without a speaker") + ": " + content;
          case INSCRIPTION -> "Written on " + speaker.orElse("a thing") + ": " + content;
          case MIXED, INDIRECT ->
              speaker.isEmpty() && isPassive(cue)
                  ? impersonal(attribution, cue.get(), beside.subject(), text)
                  : indirect(speaker, cue, content);
        };
    String sentence = said.length() <= LONGEST ? said : shortened(said);
    String capital =
        sentence.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + sentence.substring(1);
    return ".!?…\"”’'".indexOf(capital.charAt(capital.length() - 1)) >= 0 ? capital : capital + ".";
  }

  /** "said it was “shut”": a word or two of the outlet's bind the quotation to the cue. */
  private static boolean isBoundIn(Attribution attribution, Optional<String> speaker, String text) {
    Span first = attribution.content().getFirst();
    return speaker.isPresent()
        && attribution.cue().filter(c -> c.end() <= first.start()).isPresent()
        && Character.isLowerCase(first.in(text).codePointAt(0));
  }

  /** "The raid, which he called a “kidnapping”": the name alone would lack what it is for. */
  private static String withObject(String cue, Attribution attribution, String content) {
    return attribution.stance() == Stance.CALLS && NAME_ALONE.matcher(content).lookingAt()
        ? cue + " it"
        : cue;
  }

  /** "told the board": the cue alone would lack its object. */
  private static Span toHearer(Span cue, Optional<Span> hearer) {
    return hearer
        .filter(h -> h.start() >= cue.end() && h.start() - cue.end() <= FARTHEST)
        .map(cue::to)
        .orElse(cue);
  }

  private static boolean isPassive(Optional<String> cue) {
    return cue.filter(c -> PASSIVE.matcher(c).lookingAt()).isPresent();
  }

  /** "The yard is said to have closed", "Holm had been promised a berth": in their own order. */
  private static String impersonal(
      Attribution attribution, String cue, Optional<String> subject, String text) {
    Span said = attribution.cue().orElseThrow();
    String before =
        content(attribution.content().stream().filter(c -> c.end() <= said.start()).toList(), text);
    String behind =
        content(attribution.content().stream().filter(c -> c.start() >= said.end()).toList(), text);
    String of = behind.startsWith("to ") ? subject.orElse("It") : "It";
    String verb = cue.replaceFirst("^[Ii]t ", "");
    return ((before.isEmpty() ? of : before) + " " + verb + " " + behind).strip();
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

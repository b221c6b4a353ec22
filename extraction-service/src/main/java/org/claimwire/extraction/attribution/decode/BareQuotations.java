package org.claimwire.extraction.attribution.decode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.claim.Stance;
import org.claimwire.extraction.text.Span;

/**
 * Direct speech that the model left unattributed. Whoever is named after a dash said it; else who
 * spoke before in the same paragraph; else nobody that we can name.
 */
public final class BareQuotations {

  /** The rule of a quotation signed with a dash and a name. */
  public static final String SIGNED = "quotation.signed";

  /** The rule of a quotation that follows its speaker's last one in the same paragraph. */
  public static final String CHAINED = "quotation.chained";

  /** The rule of a quotation of nobody. */
  public static final String BARE = "quotation.bare";

  private static final int LEAST_WORDS = 4;
  private static final int LEAST_WORDS_IN_HEADLINE = 3;
  private static final int MOST_WORDS_OF_HEADLINE = 25;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern SPEECH_END = Pattern.compile("[.,?!…—–-][”“\"’']*$");
  private static final Pattern INTRODUCED = Pattern.compile("(:|—|–|--)\\s*$");
  private static final Pattern SENTENCE_END = Pattern.compile("[.?!…][”\"’')]*\\s*$");
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "[\\s\\u00A0]*[—–―-]{1,2}[\\s\\u00A0]*(\\p{Lu}[^\\n“”\"]{1,120}?)[.,;]?[\\s\\u00A0]*(?=\\n|“|\"|$)");

  // Set by hand: too few of the corpus' quotations come here to fit a chance. The content is
  // nearly always right; whose it is, less so.
  private static final double SIGNED_CHANCE = 0.9;
  private static final double CHAINED_CHANCE = 0.6;
  private static final double BARE_CHANCE = 0.5;

  private BareQuotations() {}

  /** The attributions together with one for each quotation that none of them covers. */
  public static List<Attribution> add(String text, List<Attribution> found, List<Span> quotations) {
    List<Attribution> all = new ArrayList<>(found);
    for (Span quotation : quotations) {
      if (isSpeech(text, quotation) && isUncovered(quotation, found)) {
        all.add(attribution(text, quotation, all));
      }
    }
    all.sort(Comparator.comparing(a -> a.content().getFirst()));
    return List.copyOf(all);
  }

  // A sentence of its own, or announced by a colon or dash. Titles and scare quotes are neither;
  // in a headline, which has no room for them, a quotation of some words is somebody's.
  private static boolean isSpeech(String text, Span quotation) {
    long words = words(quotation.in(text));
    if (words < LEAST_WORDS_IN_HEADLINE) {
      return false;
    }
    int start = text.lastIndexOf('\n', quotation.start()) + 1;
    int end = text.indexOf('\n', quotation.start());
    String line = text.substring(start, end < 0 ? text.length() : end);
    boolean headline = words(line) <= MOST_WORDS_OF_HEADLINE && !SENTENCE_END.matcher(line).find();
    return headline
        ? words >= LEAST_WORDS_IN_HEADLINE
        : words >= LEAST_WORDS
            && (SPEECH_END.matcher(quotation.in(text)).find()
                || INTRODUCED.matcher(text.substring(start, quotation.start())).find());
  }

  private static long words(String text) {
    return WORD.matcher(text).results().count();
  }

  private static boolean isUncovered(Span quotation, List<Attribution> found) {
    int covered = 0;
    for (Attribution a : found) {
      for (Span run : a.content()) {
        if (run.overlaps(quotation)) {
          covered +=
              Math.min(run.end(), quotation.end()) - Math.max(run.start(), quotation.start());
        }
      }
    }
    return 2 * covered < quotation.length();
  }

  private static Attribution attribution(String text, Span quotation, List<Attribution> all) {
    Matcher signature = SIGNATURE.matcher(text).region(quotation.end(), text.length());
    if (signature.lookingAt()) {
      Span name = new Span(signature.start(1), signature.end(1));
      return direct(SIGNED, Optional.of(name), quotation, SIGNED_CHANCE);
    }
    Optional<Span> before =
        all.stream()
            .filter(a -> isEarlierInParagraph(text, a, quotation))
            .max(Comparator.comparing(a -> a.content().getLast()))
            .flatMap(Attribution::source);
    return before.isPresent()
        ? direct(CHAINED, before, quotation, CHAINED_CHANCE)
        : direct(BARE, Optional.empty(), quotation, BARE_CHANCE);
  }

  private static boolean isEarlierInParagraph(String text, Attribution a, Span quotation) {
    Span last = a.content().getLast();
    return last.end() <= quotation.start()
        && text.substring(last.end(), quotation.start()).indexOf('\n') < 0
        && "“\"‘'".indexOf(text.charAt(last.start())) >= 0;
  }

  private static Attribution direct(
      String rule, Optional<Span> source, Span quotation, double chance) {
    return new Attribution(rule, source, Optional.empty(), List.of(quotation), Stance.SAYS, chance);
  }
}

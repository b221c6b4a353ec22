package org.claimwire.extraction.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Tells English from what claimwire cannot read. One instance serves any number of threads. */
public final class LanguageDetector {

  private static final String MODEL = "/langdetect-183.bin";
  private static final String ENGLISH = "eng";

  /** Below this many letters every guess is as good as another. */
  private static final int LETTERS_NEEDED = 80;

  private static final int LETTERS_READ = 6_000;
  private static final double SURE = 0.1;
  private static final double AHEAD = 5;

  /** The commonest words of English prose: where they abound the text is English. */
  private static final Set<String> ENGLISH_WORDS =
      Set.of(
          "the", "of", "and", "to", "in", "that", "is", "was", "for", "it", "with", "on", "he",
          "by", "as", "at", "from", "has", "had", "his");

  private static final double ENGLISH_SHARE = 0.12;

  private final LanguageDetectorModel model;

  private LanguageDetector(LanguageDetectorModel model) {
    this.model = model;
  }

  public static LanguageDetector load() {
    try (InputStream in = LanguageDetectorModel.class.getResourceAsStream(MODEL)) {
      return new LanguageDetector(new LanguageDetectorModel(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The name of a text's language in English, such as {@code French}; empty where it is English or
   * too short to tell.
   */
  public Optional<String> foreign(String text) {
    String sample = text.substring(0, Math.min(text.length(), LETTERS_READ));
    long letters = sample.codePoints().filter(Character::isLetter).count();
    if (letters < LETTERS_NEEDED || englishShare(sample) >= ENGLISH_SHARE) {
      return Optional.empty();
    }
    // Chances are shared among a hundred languages: what counts is how far one is ahead of English.
    Language[] guesses = new LanguageDetectorME(model).predictLanguages(sample);
    double english =
        Arrays.stream(guesses)
            .filter(guess -> guess.getLang().equals(ENGLISH))
            .mapToDouble(Language::getConfidence)
            .findFirst()
            .orElse(0);
    Language best = guesses[0];
    boolean ahead = best.getConfidence() >= SURE && best.getConfidence() >= AHEAD * english;
    return ahead ? Optional.of(nameOf(best.getLang())) : Optional.empty();
  }

  /** Java names a language by its code of two letters; the model gives three. */
  private static String nameOf(String threeLetters) {
    return Arrays.stream(Locale.getISOLanguages())
        .map(Locale::of)
        .filter(language -> language.getISO3Language().equals(threeLetters))
        .map(language -> language.getDisplayLanguage(Locale.ENGLISH))
        .findFirst()
        .orElse("in the language " + threeLetters);
  }

  private static double englishShare(String sample) {
    String[] words = sample.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
    int common = 0;
    for (String word : words) {
      common += ENGLISH_WORDS.contains(word) ? 1 : 0;
    }
    return (double) common / words.length;
  }
}

package org.claimwire.extraction.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
  private static final int LETTERS_NEEDED = 120;

  private static final int LETTERS_READ = 6_000;
  private static final double SURE = 0.5;

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
    Language guess = new LanguageDetectorME(model).predictLanguage(sample);
    if (guess.getLang().equals(ENGLISH) || guess.getConfidence() < SURE && isLatin(sample)) {
      return Optional.empty();
    }
    return Optional.of(Locale.of(guess.getLang()).getDisplayLanguage(Locale.ENGLISH));
  }

  private static double englishShare(String sample) {
    String[] words = sample.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
    int common = 0;
    for (String word : words) {
      common += ENGLISH_WORDS.contains(word) ? 1 : 0;
    }
    return (double) common / words.length;
  }

  private static boolean isLatin(String sample) {
    long letters = sample.codePoints().filter(Character::isLetter).count();
    long latin =
        sample
            .codePoints()
            .filter(Character::isLetter)
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
            .count();
    return latin * 2 > letters;
  }
}

package org.claimwire.extraction.rules.entity;

import java.util.Set;
import org.claimwire.extraction.claim.EntityType;

/** What a pronoun can stand for. */
final class Pronouns {

  private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
  private static final Set<String> FEMALE = Set.of("she", "her", "herself");
  private static final Set<String> THINGS = Set.of("it", "its", "itself");
  private static final Set<String> SEVERAL = Set.of("they", "them", "their", "themselves");
  private static final Set<String> RELATIVE = Set.of("who", "which", "whose", "that");
  private static final Set<String> EMPHATIC = Set.of("himself", "herself");
  private static final Set<String> SPEAKING = Set.of("i", "we", "me", "my", "us", "our");

  private static final double ALIKE = 0.6;
  private static final double UNLIKE = 0.3;
  private static final double UNNAMED = 0.7;
  private static final double SPEAKS = 1.3;
  private static final double PLACE = 0.1;
  private static final double OTHER = 0.9;

  private Pronouns() {}

  /** The gender of he and she; unknown for every other word. */
  static Gender genderOf(String word) {
    return MALE.contains(word)
        ? Gender.MALE
        : FEMALE.contains(word) ? Gender.FEMALE : Gender.UNKNOWN;
  }

  static boolean isRelative(String word) {
    return RELATIVE.contains(word);
  }

  /** Whether it stands for whoever speaks. */
  static boolean isFirstPerson(String word) {
    return SPEAKING.contains(word);
  }

  /** Whether it stresses the name before it. */
  static boolean isEmphatic(String word) {
    return EMPHATIC.contains(word);
  }

  static boolean isThing(String word) {
    return THINGS.contains(word);
  }

  static boolean isSeveral(String word) {
    return SEVERAL.contains(word);
  }

  /**
   * How well a figure fits a pronoun.
   *
   * @return 0 where it cannot be meant, 1 where everything agrees
   */
  static double fit(String word, Figure figure) {
    return agreement(word, figure) * (figure.isNamed() || isSeveral(word) ? 1 : UNNAMED);
  }

  private static double agreement(String word, Figure figure) {
    Gender gender = genderOf(word);
    if (gender != Gender.UNKNOWN) {
      return person(gender, figure);
    }
    if (isThing(word) && !figure.isPlural()) {
      double speaks = figure.speaking() > 0 ? SPEAKS : 1;
      return switch (figure.type()) {
        case PERSON -> 0;
        case ORGANIZATION -> speaks;
        case PLACE -> PLACE * speaks;
        case WORK, EVENT, OTHER -> OTHER * speaks;
      };
    }
    return isSeveral(word) && figure.isPlural() ? 1 : 0;
  }

  private static double person(Gender gender, Figure figure) {
    boolean known = figure.gender() == gender;
    boolean person = figure.isPerson() || figure.type() == EntityType.OTHER && known;
    if (!person || figure.isPlural() || !figure.gender().agreesWith(gender)) {
      return 0;
    }
    boolean alike = figure.soundsFemale() == (gender == Gender.FEMALE);
    return known ? 1 : alike ? ALIKE : UNLIKE;
  }
}

package org.claimwire.extraction.rules.entity;

import java.util.Set;

/** What a pronoun can stand for. */
final class Pronouns {

  private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
  private static final Set<String> FEMALE = Set.of("she", "her", "herself");
  private static final Set<String> THINGS = Set.of("it", "its", "itself");
  private static final Set<String> SEVERAL = Set.of("they", "them", "their", "themselves");
  private static final Set<String> RELATIVE = Set.of("who", "which", "whose", "that");
  private static final Set<String> SPEAKING = Set.of("i", "we", "me", "my", "us", "our");

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
    Gender gender = genderOf(word);
    if (gender != Gender.UNKNOWN) {
      boolean person =
          figure.isPerson()
              || figure.type() == org.claimwire.extraction.claim.EntityType.OTHER
                  && figure.gender() == gender;
      boolean can = person && !figure.isPlural() && figure.gender().agreesWith(gender);
      return !can
          ? 0
          : figure.gender() == gender
              ? 1
              : figure.soundsFemale() == (gender == Gender.FEMALE) ? 0.7 : 0.5;
    }
    if (isThing(word)) {
      return switch (figure.type()) {
        case PERSON -> 0;
        case ORGANIZATION -> figure.isPlural() ? 0 : 1;
        case PLACE -> 0.5;
        case WORK, EVENT, OTHER -> figure.isPlural() ? 0 : 0.6;
      };
    }
    if (isSeveral(word)) {
      return figure.isPlural() ? 1 : 0;
    }
    return 0;
  }
}

package org.claimwire.extraction.rules.entity;

import java.util.Optional;

/** What word lists know of names: a door, so that the rules need no list of their own. */
public interface Lexicon {

  /** The gender that a first name usually has. */
  Gender genderOf(String firstName);

  /** Whether the name is a country's, such as "Norway". */
  boolean isCountry(String name);

  /** The country of a demonym, "Norwegian" to "Norway"; empty for a word that is none. */
  Optional<String> countryOf(String demonym);
}

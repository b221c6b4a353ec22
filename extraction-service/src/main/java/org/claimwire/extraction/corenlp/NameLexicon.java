package org.claimwire.extraction.corenlp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimwire.extraction.rules.entity.Gender;
import org.claimwire.extraction.rules.entity.Lexicon;

/** The word lists of names and demonyms that CoreNLP's models bring along. */
public final class NameLexicon implements Lexicon {

  private static final String FOLDER = "edu/stanford/nlp/models/dcoref/";

  private final Map<String, Gender> genders = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();
  private final Set<String> countryNames = new HashSet<>();

  /**
   * Reads the lists from the class path.
   *
   * @throws IllegalStateException where CoreNLP's models are not there
   */
  public NameLexicon() {
    for (String line : lines("namegender.combine.txt")) {
      String[] fields = line.split("\t");
      if (fields.length > 1 && fields[1].equals("MALE")) {
        genders.put(fields[0], Gender.MALE);
      } else if (fields.length > 1 && fields[1].equals("FEMALE")) {
        genders.put(fields[0], Gender.FEMALE);
      }
    }
    for (String line : lines("demonyms.txt")) {
      String[] fields = line.split("\t");
      for (int i = 1; i < fields.length && !line.startsWith("#"); i++) {
        countries.putIfAbsent(fields[i].strip().toLowerCase(Locale.ROOT), fields[0]);
      }
    }
    countries.remove("");
    countries.values().forEach(country -> countryNames.add(country.toLowerCase(Locale.ROOT)));
  }

  private static List<String> lines(String file) {
    try (InputStream in = NameLexicon.class.getClassLoader().getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("CoreNLP's models lack " + FOLDER + file);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FOLDER + file, e);
    }
  }

  @Override
  public Gender genderOf(String firstName) {
    return genders.getOrDefault(firstName.toLowerCase(Locale.ROOT), Gender.UNKNOWN);
  }

  @Override
  public boolean isCountry(String name) {
    return countryNames.contains(name.toLowerCase(Locale.ROOT));
  }

  @Override
  public Optional<String> countryOf(String demonym) {
    return Optional.ofNullable(countries.get(demonym.toLowerCase(Locale.ROOT)));
  }
}

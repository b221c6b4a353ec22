package org.claimwire.ingest.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Checks the fields of one submission and collects their flaws, so that the submitter learns of all
 * of them at once. A flawed field comes back as if it were absent.
 */
final class FieldCheck {

  /** Longest outlet, title or author, in code points. */
  static final int LONGEST_WORDS = 1000;

  /** Longest address, in code points: what browsers and indexes are sure to take. */
  static final int LONGEST_URI = 2000;

  /** Longest language tag: RFC 5646 §4.4.1 needs no more. */
  static final int LONGEST_LANGUAGE = 35;

  private static final int LONGEST_TIME = 40;

  private final List<Flaw> flaws = new ArrayList<>();

  List<Flaw> flaws() {
    return List.copyOf(flaws);
  }

  Optional<String> words(String field, String value) {
    return optional(field, value, LONGEST_WORDS, Optional::of);
  }

  Optional<String> uri(String field, String value) {
    return optional(
        field,
        value,
        LONGEST_URI,
        words -> {
          try {
            if (new URI(words).isAbsolute()) {
              return Optional.of(words);
            }
            return flaw(field, "must be absolute, such as https://… or file:NAME");
          } catch (URISyntaxException e) {
            return flaw(field, "is not a URI: " + where(e));
          }
        });
  }

  Optional<Instant> time(String field, String value) {
    return optional(
        field,
        value,
        LONGEST_TIME,
        words -> {
          Optional<Instant> time = PublicationTime.parse(words);
          return time.isPresent()
              ? time
              : flaw(
                  field,
                  "must be a date (2026-02-04) or a date-time with its offset"
                      + " (2026-02-04T09:30:00+01:00)");
        });
  }

  Optional<String> language(String field, String value) {
    return optional(
        field,
        value,
        LONGEST_LANGUAGE,
        words -> {
          try {
            return Optional.of(new Locale.Builder().setLanguageTag(words).build().toLanguageTag());
          } catch (IllformedLocaleException e) {
            return flaw(field, "must be a BCP 47 language tag, such as en or en-GB");
          }
        });
  }

  String text(String field, String value) {
    if (value == null) {
      flaw(field, "is required");
    } else if (value.isBlank()) {
      flaw(field, "must not be blank");
    } else {
      unprintable(value).ifPresent(reason -> flaw(field, reason));
    }
    return value;
  }

  private <T> Optional<T> optional(
      String field, String value, int longest, Function<String, Optional<T>> read) {
    if (value == null || value.isBlank()) {
      return Optional.empty();
    }
    if (value.codePointCount(0, value.length()) > longest) {
      return flaw(field, "must not be longer than " + longest + " characters");
    }
    Optional<String> unprintable = unprintable(value);
    return unprintable.isPresent() ? flaw(field, unprintable.get()) : read.apply(value);
  }

  private static Optional<String> unprintable(String value) {
    for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
      int c = value.codePointAt(i);
      if (c == 0) {
        return Optional.of("must not contain NUL (U+0000), found at character " + i);
      }
      if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
        return Optional.of("must not contain half a surrogate pair, found at character " + i);
      }
    }
    return Optional.empty();
  }

  private static String where(URISyntaxException e) {
    return e.getReason().toLowerCase(Locale.ROOT) + " at character " + e.getIndex();
  }

  private <T> Optional<T> flaw(String field, String reason) {
    flaws.add(new Flaw(field, reason));
    return Optional.empty();
  }
}

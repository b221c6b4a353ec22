package org.claimwire.extraction.rules.entity;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Sets of words, written as they are read. */
final class WordList {

  private WordList() {}

  /** The words of a text, split at white space. */
  static Set<String> of(String words) {
    return Arrays.stream(words.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
  }
}

package org.claimwire.query.reconcile.words;

import java.util.Map;
import java.util.TreeMap;

/** Two words that together say what neither says alone, by one word that says the same. */
final class Phrases {

  private static final Map<String, String> ONE_WORD =
      Map.ofEntries(
          Map.entry("take part", "attend"),
          Map.entry("step down", "resign"),
          Map.entry("stand down", "resign"),
          Map.entry("turn down", "refuse"),
          Map.entry("call off", "cancel"),
          Map.entry("put out", "extinguish"),
          Map.entry("under control", "extinguish"));

  private static final Map<String, String> BY_STEMS = byStems();

  private Phrases() {}

  private static Map<String, String> byStems() {
    Map<String, String> byStems = new TreeMap<>();
    ONE_WORD.forEach(
        (phrase, word) -> {
          String[] words = phrase.split(" ");
          byStems.put(Stems.of(words[0]) + " " + Stems.of(words[1]), Stems.of(word));
        });
    return byStems;
  }

  /** The stem that stands for these two words in a row; null where each speaks for itself. */
  static String stem(Word first, Word second) {
    return BY_STEMS.get(first.stem() + " " + second.stem());
  }
}

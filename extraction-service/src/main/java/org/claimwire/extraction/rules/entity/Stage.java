package org.claimwire.extraction.rules.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Who has appeared when, and so who is in the reader's mind: everyone's appearances count, fading
 * sentence by sentence (Lappin and Leass 1994).
 */
final class Stage {

  private static final int SENTENCES = 14;
  private static final int MOST = 200;
  private static final double FADING = 0.38;
  private static final double REPEATED = 0.3;
  private static final double OTHER_PARAGRAPH = 0.4;

  private record Appearance(int at, Figure figure, double weight) {}

  private final Words words;
  private final List<Appearance> appearances = new ArrayList<>();

  Stage(Words words) {
    this.words = words;
  }

  /** Somebody is mentioned; calls come nearly in the order of the text. */
  void enter(int at, Figure figure, double weight) {
    int k = appearances.size();
    while (k > 0 && appearances.get(k - 1).at() > at) {
      k--;
    }
    appearances.add(k, new Appearance(at, figure, weight));
  }

  /**
   * Who is most in mind just before a word.
   *
   * @param fit how well a figure fits; 0 or less excludes it
   */
  Optional<Figure> mostSalient(int at, ToDoubleFunction<Figure> fit) {
    Map<Figure, Double> scores = new LinkedHashMap<>();
    Map<Figure, Double> peaks = new HashMap<>();
    int from = before(at);
    for (int k = from - 1; k >= Math.max(0, from - MOST); k--) {
      Appearance past = appearances.get(k);
      int distance = words.sentence(at) - words.sentence(past.at());
      if (distance > SENTENCES) {
        break;
      }
      double weight = past.weight() * Math.pow(FADING, distance);
      if (words.paragraph(at) != words.paragraph(past.at())) {
        weight *= OTHER_PARAGRAPH;
      }
      scores.merge(past.figure(), weight, Double::sum);
      peaks.merge(past.figure(), weight, Double::max);
    }
    Figure best = null;
    double most = 0;
    for (Map.Entry<Figure, Double> entry : scores.entrySet()) {
      double peak = peaks.get(entry.getKey());
      double score =
          (peak + REPEATED * (entry.getValue() - peak)) * fit.applyAsDouble(entry.getKey());
      if (score > most) {
        most = score;
        best = entry.getKey();
      }
    }
    return Optional.ofNullable(best);
  }

  /** Who last appeared at or after one word and before another. */
  Optional<Figure> lastBetween(int from, int at) {
    int k = before(at) - 1;
    return k >= 0 && appearances.get(k).at() >= from
        ? Optional.of(appearances.get(k).figure())
        : Optional.empty();
  }

  private int before(int at) {
    int low = 0;
    int high = appearances.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (appearances.get(middle).at() < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

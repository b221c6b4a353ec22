package org.claimwire.extraction.attribution.decode;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.claim.Stance;

/** Turns the model's numbers into attributions. */
public final class Decoder {

  /** The rule of an attribution that the model read from a cue. */
  public static final String BY_CUE = "encoder.cue";

  /** The rule of an attribution that the model read from a content without a cue. */
  public static final String BY_CONTENT = "encoder.content";

  /** Overlap of two contents, shared words in all words, from which they are one attribution. */
  private static final double SAME = 0.8;

  private static final Stance[] STANCES = Stance.values();

  private final Confidence confidence;
  private final double least;

  /**
   * @param least attributions of less confidence are dropped
   */
  public Decoder(Confidence confidence, double least) {
    this.confidence = confidence;
    this.least = least;
  }

  /**
   * The attributions of a text, in the order of their contents.
   *
   * @param stances words x stances, the tagger's scores
   * @param scores candidates x words of the window x 9, the span head's scores
   */
  public List<Attribution> decode(
      Words words, List<Candidate> candidates, float[][] stances, float[][][] scores) {
    List<Found> found = new ArrayList<>();
    for (int row = 0; row < candidates.size(); row++) {
      Candidate candidate = candidates.get(row);
      int from = Windows.from(candidate);
      int length = Windows.to(candidate, words) - from;
      Labelling labelling = Labelling.of(scores[row], length);
      List<Run> content = Run.of(labelling.labels(), Labelling.CONTENT, from);
      if (!content.isEmpty()) {
        found.add(new Found(candidate, source(labelling, from), content, labelling.logChance()));
      }
    }
    return withoutTwins(found).stream()
        .sorted(
            Comparator.comparingInt((Found f) -> f.content().getFirst().from())
                .thenComparingInt(f -> f.candidate().first()))
        .map(f -> attribution(f, words, stances))
        .filter(a -> a.confidence() >= least)
        .toList();
  }

  // Of several runs the longest is the noun phrase; the others are stray words.
  private static Optional<Run> source(Labelling labelling, int from) {
    Run longest = null;
    for (Run run : Run.of(labelling.labels(), Labelling.SOURCE, from)) {
      longest = longest == null || run.length() > longest.length() ? run : longest;
    }
    return Optional.ofNullable(longest);
  }

  // "said and repeated that …": two cues, one content; the surer cue stands for both.
  private static List<Found> withoutTwins(List<Found> found) {
    List<Found> kept = new ArrayList<>();
    List<Found> surestFirst = new ArrayList<>(found);
    surestFirst.sort(Comparator.comparingDouble((Found f) -> -f.candidate().chance()));
    for (Found f : surestFirst) {
      if (kept.stream().noneMatch(k -> k.isTwinOf(f))) {
        kept.add(f);
      }
    }
    return kept;
  }

  private Attribution attribution(Found f, Words words, float[][] stances) {
    Candidate cue = f.candidate();
    boolean anchored = cue.anchored();
    return new Attribution(
        anchored ? BY_CONTENT : BY_CUE,
        f.source().map(run -> run.in(words)),
        anchored ? Optional.empty() : Optional.of(words.span(cue.first(), cue.last())),
        f.content().stream().map(run -> run.in(words)).toList(),
        anchored ? Stance.SAYS : stance(stances, cue),
        confidence.of(cue, f.logChance(), f.source().isPresent()));
  }

  private static Stance stance(float[][] stances, Candidate cue) {
    double[] sum = new double[STANCES.length];
    int best = 0;
    for (int kind = 0; kind < sum.length; kind++) {
      for (int word = cue.first(); word <= cue.last(); word++) {
        sum[kind] += stances[word][kind];
      }
      best = sum[kind] > sum[best] ? kind : best;
    }
    return STANCES[best];
  }

  private record Found(
      Candidate candidate, Optional<Run> source, List<Run> content, double logChance) {

    boolean isTwinOf(Found other) {
      BitSet mine = words();
      BitSet theirs = other.words();
      BitSet all = words();
      all.or(theirs);
      mine.and(theirs);
      return mine.cardinality() >= SAME * all.cardinality();
    }

    private BitSet words() {
      BitSet set = new BitSet();
      content.forEach(run -> set.set(run.from(), run.to()));
      return set;
    }
  }
}

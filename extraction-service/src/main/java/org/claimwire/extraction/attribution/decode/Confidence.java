package org.claimwire.extraction.attribution.decode;

/**
 * The chance that content and source of an attribution are both right: a logistic regression fitted
 * by the training code on articles that the model had not seen.
 *
 * @param bias constant term
 * @param cue weight of the cue's chance, as log odds
 * @param path weight of the labelling's log chance
 * @param anchored added where there is no cue
 * @param sourced added where there is a source
 */
public record Confidence(double bias, double cue, double path, double anchored, double sourced) {

  private static final double LEAST_CHANCE = 1e-4;
  private static final double LEAST_PATH = -10;

  double of(Candidate candidate, double logChance, boolean hasSource) {
    double chance = Math.clamp(candidate.chance(), LEAST_CHANCE, 1 - LEAST_CHANCE);
    double sum =
        bias
            + cue * Math.log(chance / (1 - chance))
            + path * Math.max(logChance, LEAST_PATH)
            + (candidate.anchored() ? anchored : 0)
            + (hasSource ? sourced : 0);
    return 1 / (1 + Math.exp(-sum));
  }
}

package org.claimwire.extraction.text;

/**
 * One arc of a basic Universal Dependencies tree.
 *
 * @param governor index of the governing token in its sentence; {@link #ROOT} for the root
 * @param dependent index of the dependent token
 * @param relation such as {@code nsubj}, {@code nmod:poss}, {@code obl:tmod}
 * @see <a href="https://universaldependencies.org/en/dep/">the relations</a>
 */
public record Dependency(int governor, int dependent, String relation) {

  public static final int ROOT = -1;
}

package org.claimwire.extraction.rules.fact;

import java.util.Optional;

/** One shape in which English tells that something happens. */
interface FactRule {

  /** Name in the catalogue, such as {@code fact.relative-clause}. */
  String name();

  /**
   * How often a claim of this shape says what the article says, judged by hand on articles of our
   * own; lowered where its participants are unclear.
   */
  double confidence();

  /** The clause that a word heads; empty where this rule does not apply. */
  Optional<Clause> clauseAt(Tree tree, int at);

  /** Whether a clause of this rule tells anything that could be compared. */
  default boolean tells(Scene scene, Clause clause) {
    return Telling.tells(scene.tree(), clause);
  }
}

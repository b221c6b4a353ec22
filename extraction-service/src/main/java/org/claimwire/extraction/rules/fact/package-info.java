/**
 * Who did what, read from the dependency tree of a sentence: clauses and nominal events as {@link
 * org.claimwire.extraction.claim.Event}, with times, amounts, polarity and certainty. Pure; knows
 * the {@code text}, {@code claim}, {@code attribution}, {@code rules.time} and {@code
 * rules.quantity} rooms only.
 *
 * <p>{@link org.claimwire.extraction.rules.fact.FactRules} holds the catalogue.
 */
package org.claimwire.extraction.rules.fact;

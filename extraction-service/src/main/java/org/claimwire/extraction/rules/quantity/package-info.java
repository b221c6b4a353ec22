/**
 * Words that say how much, how many, how long. Pure; knows the {@code text}, {@code claim} and
 * {@code rules.number} rooms only.
 *
 * <p>{@link org.claimwire.extraction.rules.quantity.QuantityRules} holds the catalogue. Years,
 * dates and numbers that are names ("Flight 12", "Group of Seven") are no quantities. A range is
 * two of them on the same words: at least the one, at most the other.
 */
package org.claimwire.extraction.rules.quantity;

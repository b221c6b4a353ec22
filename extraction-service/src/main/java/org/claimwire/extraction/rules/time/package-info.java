/**
 * Words that say when, and the days they mean, seen from the day of publication. Pure; knows the
 * {@code text}, {@code claim} and {@code rules.number} rooms only.
 *
 * <p>{@link org.claimwire.extraction.rules.time.TimeRules} holds the catalogue. What cannot be
 * resolved, such as "hours before", is found all the same, without days.
 */
package org.claimwire.extraction.rules.time;

/**
 * Sentences cut into pieces fine enough to read numbers from, and the numbers in them. Pure; knows
 * the {@code text} room only.
 */
package org.claimwire.extraction.rules.number;

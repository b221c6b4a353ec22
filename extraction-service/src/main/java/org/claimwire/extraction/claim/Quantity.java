package org.claimwire.extraction.claim;

import java.util.Optional;
import org.claimwire.extraction.text.Span;

/**
 * Words that say how much or how many.
 *
 * @param value the number in the unit: "half a million dollars" is 500000
 * @param unit singular: second, minute, hour, day, week, month, year, percent, an ISO 4217 code, a
 *     unit of measure, or the thing counted ("death"); {@code ordinal} for "third"; empty for a
 *     bare number
 * @param bound how the words limit it
 */
public record Quantity(Span span, double value, Optional<String> unit, Bound bound) {}

package org.claimwire.query.reconcile.article;

import java.util.Optional;
import org.claimwire.query.reconcile.measure.Bound;
import org.claimwire.query.reconcile.words.Span;

/**
 * Words that say how much or how many.
 *
 * @param unit such as hour, person, USD or percent; empty for a bare number
 */
public record Quantity(Span span, double value, Optional<String> unit, Bound bound) {}

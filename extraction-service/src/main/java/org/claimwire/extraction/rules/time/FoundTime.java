package org.claimwire.extraction.rules.time;

import org.claimwire.extraction.claim.TimeExpression;

/**
 * A time with its reason.
 *
 * @param rule the rule that found it, such as {@code time.weekday}
 */
public record FoundTime(String rule, TimeExpression time) {}

package org.claimwire.extraction.rules.quantity;

import org.claimwire.extraction.claim.Quantity;

/**
 * A quantity with its reason.
 *
 * @param rule the rule that found it, such as {@code quantity.money}
 */
public record FoundQuantity(String rule, Quantity quantity) {}

/**
 * Pure: what the model reads of a text besides word pieces, and how its numbers become
 * attributions. The training code does the same in Python, rule for rule.
 */
package org.claimwire.extraction.attribution.decode;

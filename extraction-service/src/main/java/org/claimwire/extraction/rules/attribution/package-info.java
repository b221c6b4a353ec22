/**
 * Who said what, by rule: the quotations that the encoder leaves over, and the borders of those
 * that it finds. Pure.
 */
package org.claimwire.extraction.rules.attribution;

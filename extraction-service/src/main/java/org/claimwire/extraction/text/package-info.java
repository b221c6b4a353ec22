/**
 * The article as words: text, zones, sentences, tokens, dependencies. Pure records that the
 * language doors ({@code corenlp}, {@code encoder}) hand over and the rules read.
 *
 * <p>Offsets in here are UTF-16 indexes into the article's text, as Java counts; the outlet
 * translates them to the code points of the contract.
 */
package org.claimwire.extraction.text;

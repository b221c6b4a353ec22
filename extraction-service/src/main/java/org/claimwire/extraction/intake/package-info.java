/** The ways in: the topic of raw articles, and one text over HTTP. */
package org.claimwire.extraction.intake;

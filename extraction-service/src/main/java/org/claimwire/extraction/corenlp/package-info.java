/**
 * Tokens, tags, names and dependencies by Stanford CoreNLP: the only importer of its packages.
 *
 * <p>The parts are called one by one instead of as a pipeline: they load side by side, are shared
 * by all threads, and see sentences that never cross the border of a zone.
 */
package org.claimwire.extraction.corenlp;

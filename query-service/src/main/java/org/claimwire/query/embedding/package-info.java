/** The door to the sentence model: the only importer of langchain4j. */
package org.claimwire.query.embedding;

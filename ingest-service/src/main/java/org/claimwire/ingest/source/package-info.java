/**
 * Doors in. Each turns what it receives into a {@link org.claimwire.ingest.article.Submission},
 * hands it to {@link org.claimwire.ingest.IngestArticles} and answers in its own way. HTTP is the
 * one there is; a feed or a folder would be another room like it and change nothing further in.
 */
package org.claimwire.ingest.source;

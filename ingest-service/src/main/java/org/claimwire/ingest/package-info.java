/**
 * Ingest: {@code source/} (doors in) → {@code article/} (pure) → {@code outlet/} (Kafka out), led
 * by {@link org.claimwire.ingest.IngestArticles}.
 */
package org.claimwire.ingest;

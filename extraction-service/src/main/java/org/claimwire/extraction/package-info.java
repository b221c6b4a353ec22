/**
 * The extraction service. {@link org.claimwire.extraction.ExtractClaims} reads as the process; the
 * rooms below it are doors ({@code intake}, {@code corenlp}, {@code encoder}, {@code language},
 * {@code outlet}) or pure.
 */
package org.claimwire.extraction;

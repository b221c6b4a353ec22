/**
 * What an article is, who it is and whether it may come in: pure, the same answer for the same
 * submission on every day and machine.
 *
 * <p>Imports itself, {@code java.lang}, {@code java.util}, {@code java.time} and the JDK's parsers
 * and digests of text ({@code java.net.URI}, {@code java.net.IDN}, {@code
 * java.security.MessageDigest}, {@code java.nio.charset}).
 */
package org.claimwire.ingest.article;

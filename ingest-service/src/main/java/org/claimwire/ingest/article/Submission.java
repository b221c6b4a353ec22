package org.claimwire.ingest.article;

/**
 * An article as somebody handed it in, unchecked; whichever door it came through, this is what the
 * door makes of it. Every field may be null.
 *
 * @param uri where it was published, or {@code file:NAME}
 * @param outlet who printed it
 * @param title its headline
 * @param author its byline
 * @param publishedAt when it was published: see {@link PublicationTime}
 * @param language BCP 47 tag
 * @param text the article
 */
public record Submission(
    String uri,
    String outlet,
    String title,
    String author,
    String publishedAt,
    String language,
    String text) {}

package org.claimwire.contracts;

import java.time.Instant;

/**
 * An article as it came in: the body of an event on {@link Topics#ARTICLES_RAW}.
 *
 * <p>Raw is sacred: nothing is cleaned or cut, so that a better extractor can read it again. When
 * it was accepted is not part of it but the event's {@code time}, so that the same article is the
 * same bytes however often it is submitted.
 *
 * @param schema always {@link #SCHEMA}
 * @param id who the article is: derived from its canonical URI, else from its content
 * @param revision what it says: {@code sha256:} and the hash of everything below
 * @param uri where it was published, or {@code file:NAME}; may be null
 * @param outlet who printed it; may be null
 * @param title its headline; may be null
 * @param author its byline; may be null
 * @param publishedAt when it was published; may be null
 * @param language BCP 47 tag if the submitter named one; may be null
 * @param text the article, to the character as it came
 */
public record RawArticle(
    String schema,
    String id,
    String revision,
    String uri,
    String outlet,
    String title,
    String author,
    Instant publishedAt,
    String language,
    String text) {

  public static final String SCHEMA = "claimwire/raw-article/v1";
}

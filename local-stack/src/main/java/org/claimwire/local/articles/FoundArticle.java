package org.claimwire.local.articles;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a path or a line holds. */
public sealed interface FoundArticle {

  /** Where it was found: {@code gazette.txt}, {@code batch.ndjson:12}. */
  String source();

  /**
   * An article that can be submitted.
   *
   * @param json its fields as the ingest service takes them
   */
  record Readable(String source, ObjectNode json) implements FoundArticle {}

  /**
   * Something that is no article.
   *
   * @param reason what is wrong, as a sentence without a full stop
   */
  record Unreadable(String source, String reason) implements FoundArticle {}
}

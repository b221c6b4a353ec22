package org.claimwire.contracts;

import java.util.List;
import java.util.Map;

/**
 * The topics of the pipeline. Messages are keyed by article id, so that the revisions of an article
 * keep their order.
 */
public final class Topics {

  /** {@link RawArticle}, from ingest to extraction; kept for ever. */
  public static final String ARTICLES_RAW = "articles.raw";

  /** What extraction could not read, with the reason in its headers. */
  public static final String ARTICLES_RAW_DEAD = "articles.raw.dead";

  /** {@link ArticleClaims}, from extraction to query. */
  public static final String CLAIMS_EXTRACTED = "claims.extracted";

  /** What query could not record, with the reason in its headers. */
  public static final String CLAIMS_EXTRACTED_DEAD = "claims.extracted.dead";

  /**
   * The largest message, in bytes: an article of 2 MiB whose every character is escaped, with its
   * claims.
   */
  public static final int MAX_MESSAGE_BYTES = 32 * 1024 * 1024;

  /** Partitions of the two main topics: the most replicas of a service that can share the work. */
  public static final int PARTITIONS = 6;

  /**
   * How a topic is to be created.
   *
   * @param config broker settings by their Kafka names
   */
  public record Topic(String name, int partitions, Map<String, String> config) {}

  /** Every topic, as a stack must create it before the services start. */
  public static final List<Topic> ALL =
      List.of(
          new Topic(ARTICLES_RAW, PARTITIONS, kept()),
          new Topic(ARTICLES_RAW_DEAD, 1, kept()),
          new Topic(CLAIMS_EXTRACTED, PARTITIONS, kept()),
          new Topic(CLAIMS_EXTRACTED_DEAD, 1, kept()));

  private Topics() {}

  private static Map<String, String> kept() {
    return Map.of(
        "cleanup.policy", "delete",
        "retention.ms", "-1",
        "max.message.bytes", Integer.toString(MAX_MESSAGE_BYTES));
  }
}

package org.claimwire.contracts;

/**
 * Names of the Kafka headers of CloudEvents 1.0 in binary mode, and the types of our events.
 *
 * @see <a
 *     href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/kafka-protocol-binding.md">Kafka
 *     protocol binding</a>
 */
public final class CloudEvents {

  public static final String SPEC_VERSION = "1.0";

  public static final String SPEC_VERSION_HEADER = "ce_specversion";

  /** {@code ARTICLE/REVISION}: the same for every delivery of a revision. */
  public static final String ID_HEADER = "ce_id";

  public static final String TYPE_HEADER = "ce_type";
  public static final String SOURCE_HEADER = "ce_source";

  /** The article id. */
  public static final String SUBJECT_HEADER = "ce_subject";

  /**
   * When the article was accepted (RFC 3339), on both topics: of two revisions the one accepted
   * later is the newer.
   */
  public static final String TIME_HEADER = "ce_time";

  public static final String DATA_SCHEMA_HEADER = "ce_dataschema";
  public static final String CONTENT_TYPE_HEADER = "content-type";

  public static final String JSON = "application/json";

  public static final String ARTICLE_ACCEPTED = "org.claimwire.article.accepted.v1";
  public static final String CLAIMS_EXTRACTED = "org.claimwire.claims.extracted.v1";

  public static final String INGEST_SOURCE = "/claimwire/ingest-service";
  public static final String EXTRACTION_SOURCE = "/claimwire/extraction-service";

  private CloudEvents() {}

  /** The event id of a revision. */
  public static String eventId(String articleId, String revision) {
    return articleId + "/" + revision;
  }
}

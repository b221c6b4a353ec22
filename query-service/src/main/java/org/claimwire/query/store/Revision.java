package org.claimwire.query.store;

import java.time.Instant;
import java.util.List;

/**
 * One revision of an article with all that was extracted from it, ready to be stored.
 *
 * @param id the article's id
 * @param revision hash of what the article says
 * @param acceptedAt when this revision was accepted: of two revisions the one accepted later is the
 *     newer, of two accepted at once the one whose hash sorts last
 * @param digest hash of the whole message, by which a redelivery is known
 * @param zones JSON of the zones, as extracted
 */
public record Revision(
    String id,
    String revision,
    Instant acceptedAt,
    String digest,
    Bibliography bibliography,
    String text,
    Extractor extractor,
    Refusal refusal,
    String zones,
    List<NamedEntity> entities,
    List<ExtractedClaim> claims) {

  /** Where an article comes from; whatever is not known is null. */
  public record Bibliography(
      String uri,
      String outlet,
      String title,
      String author,
      Instant publishedAt,
      String language) {}

  public record Extractor(String name, String version) {}

  /** Why an article was kept but not read; null where it was read. */
  public record Refusal(String code, String reason) {}

  /**
   * @param id unique within the article
   * @param body JSON of the entity, as extracted
   */
  public record NamedEntity(String id, String name, String type, String body) {}

  /**
   * @param form null for a fact, as are stance and speaker
   * @param body JSON of the claim, as extracted
   */
  public record ExtractedClaim(
      String id,
      String kind,
      String form,
      String stance,
      String polarity,
      String certainty,
      String speaker,
      String text,
      String body) {}
}

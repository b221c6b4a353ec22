package org.claimwire.ingest.article;

import java.time.Instant;
import java.util.Optional;

/**
 * A checked article with its identity.
 *
 * @param id the same for every revision
 * @param revision the same for the same content
 * @param fields what it says
 */
public record Article(ArticleId id, Revision revision, Fields fields) {

  /**
   * What an article says. Blank is absent, except in the text, which is kept to the character.
   *
   * @param publishedAt a bare date is the start of that day in UTC
   * @param language in the form BCP 47 recommends, such as {@code en-GB}
   */
  public record Fields(
      Optional<String> uri,
      Optional<String> outlet,
      Optional<String> title,
      Optional<String> author,
      Optional<Instant> publishedAt,
      Optional<String> language,
      String text) {}

  static Article of(Fields fields) {
    ArticleId id =
        fields
            .uri()
            .flatMap(CanonicalUri::of)
            .map(ArticleId::at)
            .orElseGet(() -> ArticleId.saying(fields.outlet(), fields.title(), fields.text()));
    return new Article(id, Revision.of(fields), fields);
  }
}

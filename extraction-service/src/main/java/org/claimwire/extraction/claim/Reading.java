package org.claimwire.extraction.claim;

import java.util.List;
import org.claimwire.extraction.text.Article;
import org.claimwire.extraction.text.Zone;

/** What came of reading an article. */
public sealed interface Reading {

  Article article();

  /**
   * The article was read.
   *
   * @param claims in the order of the text
   */
  record Read(Article article, List<Zone> zones, List<Entity> entities, List<Claim> claims)
      implements Reading {}

  /**
   * The article cannot be read: kept, but without claims.
   *
   * @param code {@code language} or {@code empty}
   * @param reason a sentence for a person
   */
  record Refused(Article article, String code, String reason) implements Reading {}
}
